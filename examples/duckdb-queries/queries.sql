-- Quotes by affiliation of their source, in all articles.
select affiliation, count(*)::integer as quotes
from quotes join appearances using (article, source)
group by affiliation
order by quotes desc, affiliation;

-- On the list of 19 January 2025: agencies in a county with fewer than 100,000 residents, and all that sit in a county.
select count(distinct agency) filter (population < 100000)::integer as small, count(distinct agency)::integer as counted
from "roster-entries"
join "roster-snapshots" using (snapshot)
join agencies using (agency)
join "county-population" on fips = hostFips and year = 2025
where "asOf" = date '2025-01-19';
