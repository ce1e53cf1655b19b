import { Global, Module } from '@nestjs/common';
import { FacilitiesResolver } from './facilities/facilities.resolver.js';
import { MeResolver } from './people/me.resolver.js';
import { PeopleResolver } from './people/people.resolver.js';
import { AuthController } from './sessions/auth.controller.js';
import { Login } from './sessions/login.js';
import { Sessions } from './sessions/sessions.js';
import { TeamsResolver } from './teams/teams.resolver.js';

export const identityResolvers = [MeResolver, FacilitiesResolver, TeamsResolver, PeopleResolver];

@Global()
@Module({ providers: [...identityResolvers, Login, Sessions], controllers: [AuthController], exports: [Sessions] })
export class IdentityModule {}
