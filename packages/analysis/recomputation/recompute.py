#!/usr/bin/env python3
"""Independent recomputation of 287(g) enrollment figures from the raw files.
Usage: python3 recompute.py RAW_DIR OUT_DIR   -> shares.json, placements.csv, first_time.csv, problems.txt in OUT_DIR.
Python 3 standard library only."""
import collections, csv, datetime, json, os, re, sys, zipfile
import xml.etree.ElementTree as ET

if len(sys.argv) != 3: sys.exit(__doc__)
RAW, OUT_DIR = sys.argv[1:]
os.makedirs(OUT_DIR, exist_ok=True)
OUT, PROBLEMS = [], []


def path(n): return os.path.join(RAW, n)


def clean(s):
    if s is None: return ''
    s = str(s).replace('\u2019', "'").replace('\u2018', "'").replace('\xa0', ' ').replace('\u200b', '')
    return re.sub(r'\s+', ' ', s).strip()


def rows_csv(name, enc='utf-8'):
    with open(path(name), encoding=enc, newline='') as f:
        return list(csv.DictReader(f))


def xlsx(name):
    """First worksheet as lists of text; date serials are left as numbers."""
    ns = {'m': 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'}
    with zipfile.ZipFile(path(name)) as z:
        names = z.namelist()
        ss = []
        if 'xl/sharedStrings.xml' in names:
            for si in ET.fromstring(z.read('xl/sharedStrings.xml')).findall('m:si', ns):
                ss.append(''.join(t.text or '' for t in si.iter('{%s}t' % ns['m'])
                                  ))
        sheet = sorted(n for n in names if re.match(r'xl/worksheets/sheet\d+\.xml$', n))[0]
        out = []
        for r in ET.fromstring(z.read(sheet)).find('m:sheetData', ns).findall('m:row', ns):
            d = {}
            for c in r.findall('m:c', ns):
                col = 0
                for ch in re.match(r'[A-Z]+', c.get('r')).group(): col = col * 26 + ord(ch) - 64
                v = c.find('m:v', ns)
                if c.get('t') == 's' and v is not None: val = ss[int(v.text)]
                elif c.get('t') == 'inlineStr': val = ''.join(t.text or '' for t in c.iter('{%s}t' % ns['m']))
                else: val = v.text if v is not None else ''
                d[col] = val
            out.append((int(r.get('r')), [clean(d.get(i, '')) for i in range(1, 9)]))
        return out[0][1], [(n, r) for n, r in out[1:] if r[1]]


def isodate(s):
    if re.match(r'\d{4}-\d\d-\d\d', s): return s[:10]
    if re.match(r'\d+(\.0+)?$', s):
        return (datetime.date(1899, 12, 30) + datetime.timedelta(days=int(float(s)))).isoformat()
    return s


# ---------------------------------------------------------------- counties and population
POP = {'V2020': {}, 'V2025': {}}
CNAME = {'V2020': {}, 'V2025': {}}
for vint, name, enc in (('V2020', 'census-co-est2020-alldata.csv', 'utf-8'),
                        ('V2025', 'census-co-est2025-alldata.csv', 'latin-1')):
    for r in rows_csv(name, enc):
        if r['SUMLEV'].lstrip('0') != '50': continue
        f = r['STATE'].zfill(2) + r['COUNTY'].zfill(3)
        POP[vint][f] = {k[-4:]: int(v) for k, v in r.items() if re.match(r'POPESTIMATE\d{4}$', k)}
        CNAME[vint][f] = (r['STNAME'], r['CTYNAME'])
assert len(POP['V2020']) == 3143 and len(POP['V2025']) == 3144
assert sum(p['2017'] for p in POP['V2020'].values()) == 325122128
assert sum(p['2024'] for p in POP['V2025'].values()) == 340003797
STATE_FIPS = {v[0].upper(): f[:2] for f, v in CNAME['V2025'].items()}


def pops(year):
    """V2020 to 2019, V2025 from 2020; 2026 takes the last estimate, 2025."""
    y = min(int(year), 2025)
    v = 'V2020' if y <= 2019 else 'V2025'
    return {f: p[str(y)] for f, p in POP[v].items()}, v, y


def ckey(s):  # county name -> key, keeping the kind (County / city / Parish) apart
    return re.sub(r'[^a-z]', '', clean(s).lower().replace('saint ', 'st '))


COUNTY_BY_NAME = collections.defaultdict(dict)   # STATE -> key of full name -> fips
COUNTY_BASE = collections.defaultdict(dict)      # STATE -> key of base name ("franklin") -> fips of the county/parish/borough
for v in ('V2020', 'V2025'):
    for f, (st, c) in CNAME[v].items():
        COUNTY_BY_NAME[st.upper()][ckey(c)] = f
        base = re.sub(r' (County|Parish|Borough|Census Area|Municipality|City and Borough)$', '', c)
        if base != c: COUNTY_BASE[st.upper()][ckey(base)] = f

# ---------------------------------------------------------------- FBI lists
ABBR = {r['state_name'].upper(): r['state_abbr'] for r in rows_csv('fbi-ucr-agencies-list.csv')}


def acore(s):
    s = clean(s).lower().replace('saint ', 'st ').replace('.', '').replace('twp', 'township').replace("'", '')
    s = re.sub(r'\b(police|department|departement|dept|of public safety|public safety|office|borough|city of|services|division)\b', ' ', s)
    s = re.sub(r'\b(city|town|village)$', '', s.strip())
    return re.sub(r'[^a-z]', '', s)


FBI = collections.defaultdict(lambda: {'L': set(), 'U': set()})
for tag, name, col, skip in (('L', 'fbi-lee-latest-2018-2025.csv', 'pub_agency_name', ()),
                             ('U', 'fbi-ucr-agencies-list.csv', 'agency_name', ('Parish',))):
    for r in rows_csv(name):
        if r['agency_type_name'] in ('County', 'State Police', 'Federal', 'Other State Agency') + skip: continue
        cs = frozenset(x.strip() for x in re.split('[;,]', r['county_name']) if x.strip() and x.strip() != 'NOT SPECIFIED')
        if cs: FBI[(r['state_abbr'], acore(r[col]))][tag].add(cs)


def fbi_counties(state, agency):
    e = FBI.get((ABBR.get(state), acore(agency)))
    if not e: return []
    names = set().union(*(e['L'] or e['U']))          # newer list first
    if len(names) > 1 and e['U'] and len(set().union(*e['U'])) == 1: names = set().union(*e['U'])
    return sorted(names)


# ---------------------------------------------------------------- decisions typed by hand
# ICE's COUNTY column: misspelt or short -> Census name.  (state, as printed) -> name
COUNTY_TYPO = {
    ('ALABAMA', 'Frankin County'): 'Franklin County', ('ARKANSAS', 'Pop County'): 'Pope County',
    ('FLORIDA', 'Flager County'): 'Flagler County', ('FLORIDA', 'Lake Conty'): 'Lake County',
    ('FLORIDA', 'St. Luice County'): 'St. Lucie County', ('GEORGIA', 'Decatur'): 'Decatur County',
    ('INDIANA', 'Stueben County'): 'Steuben County', ('KANSAS', 'Montgomery'): 'Montgomery County',
    ('KENTUCKY', 'Whitely County'): 'Whitley County', ('LOUISIANA', 'Saint Landry County'): 'St. Landry Parish',
    ('LOUISIANA', 'Calacasieu Parish'): 'Calcasieu Parish', ('LOUISIANA', 'Arcadia County'): 'Acadia Parish',
    ('LOUISIANA', 'Chalmette Parish'): 'St. Bernard Parish', ('LOUISIANA', 'German Coast County'): 'St. Charles Parish',
    ('MICHIGAN', 'Berrian County'): 'Berrien County', ('MISSOURI', 'North County'): 'St. Louis County',
    ('OKLAHOMA', 'Bryant County'): 'Bryan County', ('OKLAHOMA', 'Custer Countey'): 'Custer County',
    ('PENNSYLVANIA', 'Miffin County'): 'Mifflin County', ('PENNSYLVANIA', 'Lawrence'): 'Lawrence County',
    ('SOUTH CAROLINA', 'Lexignton County'): 'Lexington County', ('TENNESSEE', 'Sparta-White County'): 'White County',
    ('TEXAS', 'Fall County'): 'Falls County', ('TEXAS', 'Guadalupe Conty'): 'Guadalupe County',
    ('TEXAS', 'San Patricio'): 'San Patricio County', ('VIRGINIA', 'Hopewell County'): 'Hopewell city',
}
# ICE's county is a real county, or none, but the agency is elsewhere.  (state, agency) -> (fips, why, class)
# class: 'wrong' = corrects ICE's county; 'multi' = several counties possible; 'hand' = no file gives the county
OVERRIDE = {
    ('ALABAMA', 'Cherokee Police Department'): ('01033', 'README and FBI: Colbert', 'wrong'),
    ('GEORGIA', 'Monroe Police Department'): ('13297', 'README and FBI: Walton', 'wrong'),
    ('TEXAS', 'Tye Police Department'): ('48441', 'README and FBI: Taylor (ICE prints Galveston)', 'wrong'),
    ('ARKANSAS', 'Texarkana Police Department'): ('05091', 'ICE prints Bowie (a Texas county); state column says Arkansas; FBI: Miller AR', 'wrong'),
    ('FLORIDA', 'Florida Atlantic Police Department'): ('12099', 'ICE prints Broward; FBI "Florida Atlantic University": Palm Beach', 'wrong'),
    ('TEXAS', 'Yoakum Police Department'): ('48285', 'ICE prints Yoakum County; FBI: DeWitt and Lavaca; larger part Lavaca', 'multi'),
    ('TEXAS', 'Overton Police Department'): ('48401', 'ICE prints "Overton County" (none); FBI: Rusk and Smith; larger part Rusk', 'multi'),
    ('FLORIDA', 'Longboat Key Police Department'): ('12115', 'FBI: Manatee and Sarasota; town hall and larger part Sarasota', 'multi'),
    ('OKLAHOMA', 'Vinita Police Department'): ('40035', 'FBI 2025 Craig and Delaware, older list Craig', 'multi'),
    ('TEXAS', 'Nixon Police Department'): ('48177', 'FBI: Gonzales (older list adds Wilson)', 'multi'),
    ('FLORIDA', 'Florida A&M University Board of Trustees'): ('12073', 'FBI "Florida A&M University": Leon', 'variant'),
    ('FLORIDA', 'Sunny Isles Police Department'): ('12086', 'FBI "Sunny Isles Beach": Miami-Dade', 'variant'),
    ('FLORIDA', 'Tallahassee State College Police Department'): ('12073', 'FBI "Tallahassee Community College": Leon', 'variant'),
    ('NEW HAMPSHIRE', 'Pittsburgh Police Department'): ('33007', 'FBI "Pittsburg": Coos', 'variant'),
    ('PENNSYLVANIA', 'Northwest Regional Police Department'): ('42071', 'FBI "Northwest Lancaster County Regional": Lancaster', 'variant'),
    ('INDIANA', 'Greens Fork Police Department'): ('18177', 'town in Wayne County', 'hand'),
    ('PENNSYLVANIA', 'Damascus Township Constable'): ('42127', 'township in Wayne County', 'hand'),
    ('PENNSYLVANIA', 'East Donegal Township Constables Office'): ('42071', 'township in Lancaster County', 'hand'),
    ('PENNSYLVANIA', "Preston Township Constable's Office"): ('42127', 'township in Wayne County', 'hand'),
    ('PENNSYLVANIA', "Sewickley Township Constable's Office"): ('42129', 'township in Westmoreland County', 'hand'),
    ('MISSOURI', 'North County Police Cooperative'): ('29189', 'ICE prints "North County"; seat Vinita Park, St. Louis County', 'hand'),
    ('VIRGINIA', 'Rappahannock, Shenandoah, Warren Regional Jail Authority'): ('51187', 'jail stands at Front Royal, Warren County; serves three', 'hand'),
    ('VIRGINIA', 'Southwest Virginia Regional Jail Authority'): ('51191', 'seat at Abingdon, Washington County; serves many', 'hand'),
    # earlier lists
    ('ARIZONA', 'City of Mesa Police Department'): ('04013', 'README', 'name'),
    ('ARIZONA', 'Mesa Police Department'): ('04013', 'README', 'name'),
    ('ARIZONA', 'City of Phoenix Police Department'): ('04013', 'history file', 'name'),
    ('ARIZONA', 'Florence Police Department'): ('04021', 'history file', 'name'),
    ('ARKANSAS', 'City of Springdale Police Department'): ('05143', 'history file (city also in Benton)', 'name'),
    ('ARKANSAS', 'Rogers Police Department'): ('05007', 'history file', 'name'),
    ('CONNECTICUT', 'City of Danbury Police Department'): ('09001', 'README, code of 2010', 'name'),
    ('FLORIDA', "Jacksonville Sheriff's Office"): ('12031', 'README', 'name'),
    ('NEVADA', 'Las Vegas Metropolitan Police Department'): ('32003', 'README', 'name'),
    ('NORTH CAROLINA', 'Durham Police Department'): ('37063', 'history file', 'name'),
    ('NORTH CAROLINA', 'Albemarle District Jail'): ('37139', 'jail stands at Elizabeth City, Pasquotank County; serves three', 'hand'),
    ('TEXAS', 'Carrollton Police Department'): ('48113', 'README, first of three (Dallas, Denton, Collin)', 'multi'),
    ('TEXAS', 'Farmers Branch Police Department'): ('48113', 'history file', 'name'),
    ('VIRGINIA', 'Herndon Police Department'): ('51059', 'history file', 'name'),
    ('VIRGINIA', 'Manassas Park Police Department'): ('51685', 'own independent city; README calls 51153 a quirk', 'name'),
    ('VIRGINIA', 'Manassas Police Department'): ('51683', 'own independent city; README calls 51153 a quirk', 'name'),
    ('VIRGINIA', 'Prince William-Manassas Regional Jail'): ('51153', 'README', 'name'),
    ('VIRGINIA', 'Prince William-Manassas Regional Adult Detention Center'): ('51153', 'README', 'name'),
    ('ALASKA', 'Kodiak Police Department'): ('02150', 'FBI: Kodiak Island', 'name'),
}
# one agency under two printed names -> one name, per list
SAME = {
    ('TEXAS', "Walker County Sheriff's Department"): "Walker County Sheriff's Office",
    ('WISCONSIN', "Waukesha County Sheriff's Department"): "Waukesha County Sheriff's Office",
    ('NEW JERSEY', "Monmouth County Sheriff's Office (Addendum)"): "Monmouth County Sheriff's Office",
    ('MARYLAND', "Hartford County Sheriff's Office"): "Harford County Sheriff's Office",
    ('WISCONSIN', "Mantiowoc County Sheriff's Office"): "Manitowoc County Sheriff's Office",
    ('NORTH CAROLINA', 'Albermarle District Jail'): 'Albemarle District Jail',
    ('MICHIGAN', "Berrian County Sheriff's Office"): "Berrien County Sheriff's Office",
    ('VIRGINIA', "Hopewell County Sheriff's Office"): "Hopewell County Sheriff's Office",
}
STATE_AGENCY = re.compile(r'(^|\b)(Department of (Corrections?|Public Safety|Law Enforcement)|State Police|'
                          r'Highway Patrol)\b', re.I)          # lists before 2026, which have no TYPE column
MODEL = {'task force': 'TFM', 'task force model': 'TFM', 'jail enforcement': 'JEM', 'jail enforcement model': 'JEM',
         'warrant service officer': 'WSO'}


# ---------------------------------------------------------------- placement
def place(state, agency, ice_county=None):
    """-> (fips or None, method, detail)"""
    o = OVERRIDE.get((state, agency))
    if o and not (o[2] == 'name' and ice_county and ckey(ice_county) in COUNTY_BY_NAME[state]):
        return o[0], 'override:' + o[2], o[1]
    if ice_county and not ice_county.upper().startswith(('#N', 'N/A')):
        full = COUNTY_TYPO.get((state, ice_county), ice_county)
        f = COUNTY_BY_NAME[state].get(ckey(full))
        if f: return f, 'ice_county' if full == ice_county else 'ice_county_typo', ice_county
    m = re.match(r"(.+? (?:County|Parish))\b", agency)
    if m:
        f = COUNTY_BY_NAME[state].get(ckey(m.group(1)))
        if f: return f, 'name', m.group(1)
    names = fbi_counties(state, agency)
    if len(names) == 1:
        f = COUNTY_BASE[state].get(ckey(names[0])) or COUNTY_BY_NAME[state].get(ckey(names[0] + ' city'))
        if f: return f, 'fbi', names[0]
    return None, 'none', 'FBI says: ' + ', '.join(names) if names else 'no county in any file'


# ---------------------------------------------------------------- rosters
Snap = collections.OrderedDict()          # id -> (year, [(row, state, agency, level, icecounty, model, signed)])
for r in rows_csv('ice-287g-page-rosters-2010-2017.csv'):
    sid = 'page-' + r['content_asof']
    Snap.setdefault(sid, (r['content_asof'], []))[1].append(
        (len(Snap[sid][1]) + 1 if sid in Snap else 1, clean(r['state']).strip('*').upper(), clean(r['agency']), None, None,
         clean(r['support_type']), clean(r['date_signed'])))
with open(path('ice-287g-roster-20170801-myattorneyusa.tsv'), encoding='utf-8') as f:
    lst = [line.rstrip('\r\n').split('\t') for line in f if line.strip()]
Snap['list-2017-08-01'] = ('2017-08-01', [(i, clean(s).upper(), clean(a), None, None, 'Jail Enforcement', d.strip())
                                          for i, (s, a, d) in enumerate(lst, 1)])
for sid, name in (('table-2021-01-13', 'ice-287g-participating-20210113.xlsx'),
                  ('table-2025-01-19', 'ice-287g-participating-20250119.xlsx'),
                  ('sheet-2026-05-18', 'ice-287g-participating-20260518.xlsx')):
    head, rr = xlsx(name)
    h = {c.upper(): i for i, c in enumerate(head) if c}
    Snap[sid] = (sid[-10:], [(n, r[h['STATE']].upper(), r[h['LAW ENFORCEMENT AGENCY']],
                              r[h['TYPE']] if 'TYPE' in h else None, r[h['COUNTY']] if 'COUNTY' in h else None,
                              r[h['SUPPORT TYPE']], isodate(r[h['SIGNED']])) for n, r in rr])
EXPECT = {'page-2010-10-29': 71, 'page-2016-12-11': 34, 'page-2017-01-29': 36, 'page-2017-03-05': 37, 'page-2017-08-01': 58,
          'list-2017-08-01': 60, 'table-2021-01-13': 150, 'table-2025-01-19': 135, 'sheet-2026-05-18': 1843}
for k, n in EXPECT.items(): assert len(Snap[k][1]) == n, (k, len(Snap[k][1]))


def agency_key(state, agency):
    a = SAME.get((state, agency), agency)
    a = re.sub(r"\bSheriffs\b", "Sheriff's", a)
    return state, a


def agencies(sid):
    out = collections.OrderedDict()
    for n, st, ag, typ, ic, model, signed in Snap[sid][1]:
        k = agency_key(st, ag)
        a = out.setdefault(k, {'state': st, 'name': k[1], 'names': set(), 'rows': [], 'models': set(), 'signed': set(), 'ice': []})
        a['names'].add(ag); a['rows'].append(n); a['signed'].add(signed); a['models'].add(MODEL[model.lower()])
        if ic: a['ice'].append(ic)
        lvl = 'state' if (typ == 'State Agency' if typ is not None else
                          bool(STATE_AGENCY.search(ag)) and not re.search(r'\bCounty\b', ag)) else 'local'
        if 'level' in a and a['level'] != lvl: PROBLEMS.append(f'{sid}: level differs within {k}')
        a['level'] = lvl
    for k, a in out.items():
        if a['level'] == 'state': a['fips'], a['method'], a['detail'] = None, 'state', ''; continue
        names = sorted(a['names'], key=lambda x: x != a['name'])
        got = [place(a['state'], a['name'] if a['name'] != names[0] else names[0], ic) for ic in (a['ice'] or [None])]
        fs = {g[0] for g in got}
        if len(fs) > 1: PROBLEMS.append(f'{sid}: {k} placed in several: {got}')
        a['fips'], a['method'], a['detail'] = got[0]
        if a['fips'] and a['fips'][:2] != STATE_FIPS[a['state']]: PROBLEMS.append(f'{sid}: {k} outside its state')
        if not a['fips']: PROBLEMS.append(f'{sid}: not placed: {k} {a["detail"]}')
    return out


# ---------------------------------------------------------------- output helpers
def put(id_, value, n=None, denominator=None, note=''):
    OUT.append({'id': id_, 'value': value, 'n': n, 'denominator': denominator, 'note': note})


def count(id_, n, denominator=None, note=''): put(id_, n, n, denominator, note)


def share(id_, n, d, note=''): put(id_, round(n / d, 6) if d else None, n, d, note)


BREAKS = [0, 10000, 25000, 50000, 100000, 250000, 500000, 1000000]
LABEL = ['0-10000', '10000-25000', '25000-50000', '50000-100000', '100000-250000', '250000-500000', '500000-1000000', '1000000+']


def cls(p): return max(i for i, b in enumerate(BREAKS) if p >= b)


ALL = {}
for sid, (asof, rows) in Snap.items():
    ag = ALL[sid] = agencies(sid)
    P, vint, yr = pops(asof[:4])
    local = [a for a in ag.values() if a['level'] == 'local']
    placed = [a for a in local if a['fips']]
    for a in placed: assert a['fips'] in P, (sid, a)
    enrolled = {a['fips'] for a in placed}
    base = f'population {vint} {yr}'
    count(f'{sid}/rows', len(rows))
    count(f'{sid}/agencies', len(ag))
    count(f'{sid}/agencies-local', len(local), len(ag))
    count(f'{sid}/agencies-state', len(ag) - len(local), len(ag), '; '.join(f"{a['state']}: {a['name']}" for a in ag.values() if a['level'] == 'state') if len(ag) < 200 else 'TYPE = State Agency')
    count(f'{sid}/states', len({a['state'] for a in ag.values()}), None, 'states and territories with at least one agency')
    for scope, aa in (('', list(ag.values())), ('-local', local)):
        mc = collections.Counter('+'.join(m for m in ('JEM', 'WSO', 'TFM') if m in a['models']) for a in aa)
        for c in ('JEM', 'WSO', 'TFM', 'JEM+WSO', 'JEM+TFM', 'WSO+TFM', 'JEM+WSO+TFM'):
            count(f'{sid}/models{scope}/{c}', mc.get(c, 0), len(aa), 'agencies with exactly this combination')
        for m in ('JEM', 'WSO', 'TFM'):
            count(f'{sid}/model-any{scope}/{m}', sum(m in a['models'] for a in aa), len(aa), 'agencies with this model, alone or with others')
    count(f'{sid}/placed', len(placed), len(local), 'local agencies placed in a host county')
    count(f'{sid}/placed-from-files', sum(a['method'] != 'override:hand' for a in placed), len(local),
          'without those placed by general geographic knowledge: ' + '; '.join(a['name'] for a in placed if a['method'] == 'override:hand'))
    count(f'{sid}/counties-enrolled', len(enrolled), len(P), f'{base}; {len(P)} counties and equivalents')
    res, tot = sum(P[f] for f in enrolled), sum(P.values())
    put(f'{sid}/residents-enrolled', res, res, tot, base)
    share(f'{sid}/residents-enrolled-share', res, tot, base)
    small = [a for a in placed if P[a['fips']] < 100000]
    share(f'{sid}/share-agencies-under-100000', len(small), len(placed), f'{base}; denominator = placed local agencies')
    share(f'{sid}/share-agencies-under-100000-of-all', len(small), len(ag), f'{base}; denominator = all agencies, state ones included')
    raw = [a for a in placed if a['method'] != 'override:hand']
    share(f'{sid}/share-agencies-under-100000-files-only', sum(P[a['fips']] < 100000 for a in raw), len(raw), f'{base}; without hand placements')
    count(f'{sid}/counties-enrolled-files-only', len({a['fips'] for a in raw}), len(P), f'{base}; without hand placements')
    share(f'{sid}/base/share-counties-under-100000', sum(p < 100000 for p in P.values()), len(P), base)
    share(f'{sid}/base/share-residents-under-100000', sum(p for p in P.values() if p < 100000), tot, base)
    share(f'{sid}/share-enrolled-counties-under-100000', sum(P[f] < 100000 for f in enrolled), len(enrolled), base)
    share(f'{sid}/rate-counties-under-100000-enrolled', sum(P[f] < 100000 for f in enrolled), sum(p < 100000 for p in P.values()), base)
    share(f'{sid}/rate-counties-100000-up-enrolled', sum(P[f] >= 100000 for f in enrolled), sum(p >= 100000 for p in P.values()), base)
    for i, l in enumerate(LABEL):
        inc = [f for f, p in P.items() if cls(p) == i]
        enr = [f for f in inc if f in enrolled]
        c = f'{sid}/class/{l}'
        count(f'{c}/counties', len(inc), len(P), base)
        count(f'{c}/counties-enrolled', len(enr), len(inc), base)
        count(f'{c}/agencies', sum(cls(P[a['fips']]) == i for a in placed), len(placed), base)
        r = sum(P[f] for f in inc); put(f'{c}/residents', r, r, tot, base)
        e = sum(P[f] for f in enr); put(f'{c}/residents-covered', e, e, r, base)

# ---------------------------------------------------------------- the 60 of 1 Aug 2017
L = ALL['list-2017-08-01']
sgn = {k: min(a['signed']) for k, a in L.items()}
hist = collections.defaultdict(set)        # (state, core of name) -> earlier signing dates


def hcore(s):
    s = s.lower().replace('cabbarus', 'cabarrus').replace('hartford', 'harford')
    s = re.sub(r"\(.*?\)|sheriff'?s?|office|department|county|parish|of|the|city|so and board commissioners|adc|adult detention center|jail", ' ', s)
    return re.sub(r'[^a-z]', '', s)


for r in rows_csv('ice-287g-agency-history-2002-2017.csv'):
    k = (clean(r['state']).strip('*').upper(), hcore(clean(r['agency'])))
    for d in re.findall(r'\d{4}-\d\d-\d\d', r['first_signed_best'] + ';' + r['signing_dates']): hist[k].add((d, 'history'))
with open(path('ice-287g-archive-index-20260420.tsv'), encoding='utf-8') as f:
    for line in f:
        p = (line.rstrip('\r\n') + '\t\t\t').split('\t')
        st = clean(p[0]).upper()
        if 'whitfield' in p[1].lower(): st = 'GEORGIA'                      # README: index puts Whitfield in Texas
        d = '2017-04-10' if 'CapeMay' in p[3] else p[2].strip()              # README: printed 2017-10-04
        hist[(st, hcore(clean(p[1])))].add((d or '(undated)', 'index'))
for sid in ('page-2010-10-29', 'page-2016-12-11', 'page-2017-01-29', 'page-2017-03-05', 'page-2017-08-01'):
    for k, a in ALL[sid].items():
        for d in a['signed']: hist[(k[0], hcore(k[1]))].add((d, sid))


def earlier(k): return sorted(x for x in hist[(k[0], hcore(k[1]))] if x[0][:1] == '2' and x[0] < sgn[k])


def undated(k): return any(x[0] == '(undated)' for x in hist[(k[0], hcore(k[1]))])


FIRST = {}
for since in ('2016-10-01', '2017-01-20'):
    signed_since = [k for k in L if sgn[k] >= since]
    first = [k for k in signed_since if not earlier(k) and not undated(k)]
    FIRST[since] = first
    again = [f'{k[0]} {k[1]}' for k in signed_since if k not in first]
    count(f'list-2017-08-01/signed-since-{since}', len(signed_since), len(L), 'signing date on the list on or after that day')
    count(f'list-2017-08-01/first-time-since-{since}', len(first), len(L), 'not first-time: ' + '; '.join(again))
    loc = [L[k] for k in first if L[k]['fips']]
    P, _, _ = pops('2017')
    share(f'list-2017-08-01/first-time-since-{since}/share-under-100000', sum(P[a['fips']] < 100000 for a in loc), len(loc), 'population V2020 2017')
    count(f'list-2017-08-01/first-time-since-{since}/counties', len({a['fips'] for a in loc}))
    count(f'list-2017-08-01/first-time-since-{since}/texas', sum(a['state'] == 'TEXAS' for a in loc), len(loc))
count('list-2017-08-01/states-local', len({a['state'] for a in L.values() if a['level'] == 'local'}), None, 'states of the 58 placed local agencies')

# ---------------------------------------------------------------- votes and people, MEDSL
def num(s): return None if s in ('NA', '') else float(s)


V, D = {}, {}
for r in rows_csv('medsl-election-context-2018.csv'):
    f = r['fips'].zfill(5)
    t, c, o = num(r['trump16']), num(r['clinton16']), num(r['otherpres16'])
    target = {'36000': '29095', '46113': '46102', '51515': '51019'}.get(f, f)
    cur = V.setdefault(target, [0, 0, 0])
    for i, x in enumerate((t, c, o)): cur[i] += x or 0
    if num(r['total_population']) is not None and f == target:
        D[f] = {'pop': num(r['total_population']), 'white': num(r['white_pct']), 'fb': num(r['foreignborn_pct'])}
P17 = pops('2017')[0]
assert set(V) <= set(P17) and set(D) <= set(P17)
TRUMP = {f: v[0] > v[1] for f, v in V.items()}
if any(v[0] == v[1] for v in V.values()): PROBLEMS.append('ties: %s' % [f for f, v in V.items() if v[0] == v[1]])
W = sum(d['pop'] for d in D.values())
NW, NF = (sum(d['pop'] * d[x] for d in D.values()) / W for x in ('white', 'fb'))
put('national/white-nh-pct', round(NW, 4), None, int(W), 'MEDSL ACS 2012-2016, population-weighted over the counties in the file (no Alaska, Kalawao, Oglala Lakota)')
put('national/foreign-born-pct', round(NF, 4), None, int(W), 'same')
count('national/counties-with-2016-winner', len(TRUMP), len(P17), 'Kansas City folded into 29095, 46113 read as 46102, 51515 into 51019; no Alaska, no Kalawao')
PROPS = (('trump-2016', {f: t for f, t in TRUMP.items()}, 'MEDSL trump16 > clinton16'),
         ('white-above-national', {f: d['white'] > NW for f, d in D.items()}, f'non-Hispanic white % > {NW:.4f}'),
         ('foreign-born-below-national', {f: d['fb'] < NF for f, d in D.items()}, f'foreign-born % < {NF:.4f}'))
P17sum = sum(P17.values())
GROUPS = [('list-2017-08-01', list(L.values()))] + [(f'list-2017-08-01/first-time-since-{s}', [L[k] for k in FIRST[s]]) for s in FIRST]
for sid in Snap:
    if sid[-10:-6] in ('2016', '2017') and sid.startswith('page'): GROUPS.append((sid, list(ALL[sid].values())))
for pid, prop, rule in PROPS:
    for gid, aa in GROUPS:
        known = [a for a in aa if a['fips'] in prop]
        share(f'{gid}/share-{pid}', sum(prop[a['fips']] for a in known), len(known), rule + '; agencies; denominator = placed local agencies with the figure')
        share(f'{gid}/share-{pid}-of-all', sum(prop[a['fips']] for a in known), len(aa), rule + '; denominator = all agencies of the group, state ones included')
        fs = {a['fips'] for a in known}
        share(f'{gid}/share-{pid}-counties', sum(prop[f] for f in fs), len(fs), rule + '; distinct enrolled counties')
    share(f'base/{pid}/counties', sum(prop.values()), len(prop), rule + '; counties with the figure')
    share(f'base/{pid}/residents', sum(P17[f] for f in prop if prop[f]), sum(P17[f] for f in prop), 'residents V2020 2017 of counties with the figure')
    share(f'base/{pid}/residents-of-all', sum(P17[f] for f in prop if prop[f]), P17sum, 'residents V2020 2017; denominator = whole country')
    share(f'base/{pid}/residents-acs', sum(D[f]['pop'] for f in prop if prop[f] and f in D), sum(D[f]['pop'] for f in prop if f in D), 'residents by MEDSL ACS 2012-2016 total')
    # the same within counties under 100,000 and per class of list
# sensitivities
den = L[('TEXAS', 'Carrollton Police Department')]
for alt, nm in (('48121', 'Denton'), ('48085', 'Collin')):
    fs = [alt if a is den else a['fips'] for a in L.values() if a['fips']]
    share(f'list-2017-08-01/sensitivity/carrollton-{nm.lower()}/share-trump-2016', sum(TRUMP[f] for f in fs), len(fs), f'Carrollton TX in {nm} County')
    share(f'list-2017-08-01/sensitivity/carrollton-{nm.lower()}/share-under-100000', sum(P17[f] < 100000 for f in fs), len(fs), f'Carrollton TX in {nm} County')
for nat, thr, key, op in (('white-above-62.0', 62.0, 'white', 1), ('foreign-born-below-13.2', 13.2, 'fb', -1)):
    known = [a for a in L.values() if a['fips'] in D]
    share(f'list-2017-08-01/sensitivity/share-{nat}', sum(op * (D[a['fips']][key] - thr) > 0 for a in known), len(known), 'published national figure of ACS 2012-2016 as threshold')
PW = {('VIRGINIA', 'Manassas Police Department'), ('VIRGINIA', 'Manassas Park Police Department')}
P10 = pops('2010')[0]
fs = ['51153' if k in PW else a['fips'] for k, a in ALL['page-2010-10-29'].items() if a['fips']]
share('page-2010-10-29/sensitivity/manassas-in-51153/share-under-100000', sum(P10[f] < 100000 for f in fs), len(fs), 'Manassas and Manassas Park filed under Prince William, as the history file does')
count('page-2010-10-29/sensitivity/manassas-in-51153/counties-enrolled', len(set(fs)), len(P10))
put('page-2010-10-29/sensitivity/manassas-in-51153/residents-enrolled', sum(P10[f] for f in set(fs)), sum(P10[f] for f in set(fs)), sum(P10.values()))
ASP = {('ALABAMA', 'Cherokee Police Department'): '01019', ('GEORGIA', 'Monroe Police Department'): '13207', ('TEXAS', 'Tye Police Department'): '48167',
       ('FLORIDA', 'Florida Atlantic Police Department'): '12011', ('TEXAS', 'Yoakum Police Department'): '48501'}
P25 = pops('2026')[0]
fs = [ASP.get(k, a['fips']) for k, a in ALL['sheet-2026-05-18'].items() if a['fips']]
share('sheet-2026-05-18/sensitivity/ice-county-as-printed/share-under-100000', sum(P25[f] < 100000 for f in fs), len(fs), 'five agencies left in the wrong county ICE prints (Texarkana AR stays in Miller)')
count('sheet-2026-05-18/sensitivity/ice-county-as-printed/counties-enrolled', len(set(fs)), len(P25))
put('sheet-2026-05-18/sensitivity/ice-county-as-printed/residents-enrolled', sum(P25[f] for f in set(fs)), sum(P25[f] for f in set(fs)), sum(P25.values()))
P20 = {f: p['2020'] for f, p in POP['V2020'].items()}
fs = [a['fips'] for a in ALL['table-2021-01-13'].values() if a['fips']]
share('table-2021-01-13/sensitivity/v2020-population-2020/share-under-100000', sum(P20[f] < 100000 for f in fs), len(fs), 'old Connecticut counties, Vintage 2020 estimate of 2020')
P24 = {f: p['2024'] for f, p in POP['V2025'].items()}
fs = [a['fips'] for a in ALL['table-2025-01-19'].values() if a['fips']]
share('table-2025-01-19/sensitivity/population-2024/share-under-100000', sum(P24[f] < 100000 for f in fs), len(fs), 'Vintage 2025 estimate of 2024')
# ---------------------------------------------------------------- removals
rem = {r['fiscal_year']: int(r['removals']) for r in rows_csv('ice-removals-by-fiscal-year-2003-2025.csv')}
aor = rows_csv('ice-removals-by-aor-fy2003-2016.csv')
for y in ('2015', '2016'):
    s = sum(int(r['FY' + y]) for r in aor if r['aor'] != 'Total')
    count(f'removals/fy{y}', rem[y], None, f'sum of areas {s}, printed total {[r["FY" + y] for r in aor if r["aor"] == "Total"][0]}')
    if s != rem[y]: PROBLEMS.append(f'removals FY{y}: areas {s} against {rem[y]}')
cit = rows_csv('ice-removals-fy2015-by-citizenship-top10.csv')
T = [int(r['removals_fy2015']) for r in cit if r['citizenship'] == 'Total'][0]
assert T == sum(int(r['removals_fy2015']) for r in cit if r['citizenship'] != 'Total') == rem['2015']
for i, r in enumerate((r for r in cit if r['citizenship'] != 'Total'), 1):
    share(f'removals/fy2015/citizenship/{r["citizenship"].lower().replace(" ", "-")}', int(r['removals_fy2015']), T, f'rank {i}' if r['citizenship'] != 'Other' else 'all others')
# ---------------------------------------------------------------- doubling
for a, b in (('page-2016-12-11', 'list-2017-08-01'), ('page-2017-01-29', 'list-2017-08-01'), ('page-2017-03-05', 'list-2017-08-01'),
             ('page-2016-12-11', 'page-2017-08-01'), ('page-2017-01-29', 'page-2017-08-01')):
    put(f'doubling/{a}-to-{b}', round(len(ALL[b]) / len(ALL[a]), 6), len(ALL[b]), len(ALL[a]), 'active agencies, ratio')
ka, kb = set(ALL['page-2016-12-11']), set(L)
count('doubling/left-2016-12-11-to-list', len(ka - kb), len(ka), '; '.join(f'{s} {n}' for s, n in sorted(ka - kb)))
count('doubling/joined-2016-12-11-to-list', len(kb - ka), len(kb), '; '.join(f'{s} {n}' for s, n in sorted(kb - ka)))
kp = set(ALL['page-2017-08-01'])
count('doubling/list-only-against-page-2017-08-01', len(kb - kp), len(kb), '; '.join(f'{s} {n}' for s, n in sorted(kb - kp)))
count('doubling/page-only-against-list-2017-08-01', len(kp - kb), len(kp), '; '.join(f'{s} {n}' for s, n in sorted(kp - kb)))

# ---------------------------------------------------------------- write
ids = [o['id'] for o in OUT]
assert len(ids) == len(set(ids))
with open(os.path.join(OUT_DIR, 'shares.json'), 'w', encoding='utf-8') as f:
    f.write('[\n' + ',\n'.join(json.dumps(o, ensure_ascii=False) for o in OUT) + '\n]\n')
with open(os.path.join(OUT_DIR, 'placements.csv'), 'w', encoding='utf-8', newline='') as f:
    w = csv.writer(f); w.writerow(['snapshot', 'state', 'agency', 'printed_as', 'level', 'models', 'signed', 'fips', 'county', 'method', 'detail', 'ice_county'])
    for sid, ag in ALL.items():
        v = pops(Snap[sid][0][:4])[1]
        for a in ag.values():
            w.writerow([sid, a['state'], a['name'], ' | '.join(sorted(a['names'])), a['level'], '+'.join(sorted(a['models'])), ' '.join(sorted(a['signed'])),
                        a['fips'] or '', CNAME[v][a['fips']][1] if a['fips'] else '', a['method'], a['detail'], ' | '.join(sorted(set(a['ice'])))])
with open(os.path.join(OUT_DIR, 'first_time.csv'), 'w', encoding='utf-8', newline='') as f:
    w = csv.writer(f); w.writerow(['state', 'agency', 'signed', 'first_time_since_2016_10_01', 'first_time_since_2017_01_20', 'earlier_dates', 'fips', 'population_2017'])
    for k in L:
        if sgn[k] >= '2016-10-01':
            w.writerow([k[0], k[1], sgn[k], k in FIRST['2016-10-01'], k in FIRST['2017-01-20'], ' '.join(d for d, _ in earlier(k)), L[k]['fips'], P17.get(L[k]['fips'])])
with open(os.path.join(OUT_DIR, 'problems.txt'), 'w', encoding='utf-8') as f: f.write('\n'.join(PROBLEMS) + '\n')
print(len(OUT), 'figures;', len(PROBLEMS), 'problems'); print('\n'.join(PROBLEMS))
