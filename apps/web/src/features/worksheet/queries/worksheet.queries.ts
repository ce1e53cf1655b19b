import { graphql } from '@overread/schema';

export const TaxonomyQuery = graphql(`
  query WorksheetTaxonomy {
    errorTypes { code section name description defaultSeverity defaultPaymentAffecting active }
    errorReasons { code name description attributable active }
  }
`);

export const DrawProgressQuery = graphql(`
  query WorksheetDraw($id: UUID!) {
    draw(id: $id) { id progress { submitted total } }
  }
`);
