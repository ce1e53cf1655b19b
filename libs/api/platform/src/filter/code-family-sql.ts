import { visitCategories } from '@overread/domain/codes';

const visits = visitCategories.map(([first, last]) => `when c.code between '${String(first)}' and '${String(last)}' then '${String(first)}–${String(last)}'`).join(' ');

/**
 * `codeFamily` of the domain as SQL: the family of the right code of a finding, or of the coder's where that was taken away; null for
 * findings of no code. `finding` names a row with section, code_before and code_after.
 */
export const codeFamilySql = (finding: string): string => `(
  select case ${finding}.section
      when 'diagnosis' then left(c.code, 3)
      when 'procedure' then left(c.code, 2)
      when 'service' then case when c.code collate "C" ~ '^99[0-9]{3}$' then case ${visits} else left(c.code, 3) end else left(c.code, 3) end
    end
  from (select coalesce(${finding}.code_after, ${finding}.code_before) collate "C" as code) c)`;
