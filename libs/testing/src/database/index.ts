export { createTestDatabase, type TestDatabase } from './create-test-database.js';
export { openTestDoor, type TestDoor } from './open-test-door.js';
