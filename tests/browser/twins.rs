//! Each picture has a table or a list beside it with the same names and figures: what the eye reads off the
//! one, everybody can read in the other. Both are read from the page as drawn and held against each other.
use crate::axe::UNFOLD;
use crate::support::{Done, can_run, hosted};
use serde_json::Value;
use xtask::browser::Browser;

/// Tools of the scripts below: each says what differs by `differs(what, of the picture, of the twin)`, and at
/// the end that it looked at anything by `looked(how many)`.
const TOOLS: &str = "const faults = [], q = (css, at = document) => at.querySelector(css), all = (css, at = document) => [...at.querySelectorAll(css)];\
    const digits = text => parseInt((text ?? '').replace(/[.,](?=\\d{3})/g, ''), 10);\
    const plain = text => (text ?? 'nothing').replace(/\\s+/g, ' ').trim(), words = e => plain(e?.textContent);\
    const size = (e, name) => parseFloat(e.getAttribute(name));\
    const differs = (what, picture, twin) => { if (String(picture) !== String(twin)) faults.push(`${what}: ${picture} in the picture, ${twin} beside it`); };\
    const near = (what, picture, twin, room) => { if (!(Math.abs(picture - twin) <= room)) differs(what, picture, twin); };\
    const looked = (n, least) => { if (!(least <= n)) faults.push(`only ${n} parts of the picture were found`); return faults.slice(0, 6); };";

/// Opens a view, unfolds it, and runs a script there; an error with what it names.
fn agree(hash: &str, prepare: impl Fn(&Browser) -> Done, code: &str) -> Done {
    if !can_run() {
        return Ok(());
    }
    let browser = Browser::start()?;
    browser.resize(1280, 900)?;
    for lang in ["id", "en"] {
        browser.open_page(&format!("{}#bahasa={lang}&{hash}", hosted()?))?;
        prepare(&browser)?;
        browser.script(UNFOLD, &[])?;
        let found = browser.script(&format!("{TOOLS}{code}"), &[])?;
        let lines: Vec<&str> =
            found.as_array().ok_or("no answer")?.iter().filter_map(Value::as_str).collect();
        if !lines.is_empty() {
            return Err(format!("{lang}: {}", lines.join("\n")));
        }
    }
    Ok(())
}

#[test]
fn the_cloud_says_what_its_list_says() -> Done {
    let code = "const rows = new Map(all('.terms tbody tr').map(tr => [q('[data-term]', tr).dataset.term, tr]));\
        const seen = all('#cloud .cloud__link').map(a => {\
            const tr = rows.get(a.dataset.term), [name, count] = a.getAttribute('aria-label').split(/, (?=[^,]*$)/);\
            if (!tr) { faults.push('not in the list: ' + a.dataset.term); return; }\
            differs('name', words(q('text', a)), words(q('[data-term]', tr)));\
            differs('name for those who listen', name, words(q('text', a)));\
            differs('count of ' + name, digits(count), digits(q('.terms__number', tr).textContent));\
            return { name, score: digits(q('.visually-hidden', tr).textContent), size: size(q('text', a), 'font-size') };\
        }).filter(Boolean);\
        for (const a of seen) for (const b of seen) if (b.score + 1 < a.score && a.size < b.size) faults.push(`${a.name} is smaller than ${b.name}`);\
        const drawn = new Set(all('#cloud .cloud__link').map(a => a.dataset.term)), left = words(q('.legend__left-out'));\
        for (const [key, tr] of rows) if (!drawn.has(key) && !left.includes(words(q('[data-term]', tr)))) faults.push('neither drawn nor named: ' + key);\
        const best = Math.max(...all('td.terms__score .visually-hidden').map(e => digits(e.textContent)));\
        for (const td of all('td.terms__score')) near('bar', size(q('.bar__part', td), 'width') / 1000 * best, digits(words(q('.visually-hidden', td))), 1.2);\
        return looked(seen.length, 30);";
    let whole = |browser: &Browser| {
        browser.click(".terms .link-button")?;
        browser.wait_until("all words", "document.querySelectorAll('.terms tbody tr').length === 50")
    };
    agree("tampil=tema", whole, code)
}

#[test]
fn the_time_line_says_what_its_rows_say() -> Done {
    let code = "const months = ['jan', 'feb', 'mar', 'apr', 'me|may', 'jun', 'jul', 'agu|aug', 'sep', 'okt|oct', 'nov', 'des|dec'];\
        const day = text => { const [, d, m, y] = text.match(/(\\d+) (\\w+) (\\d{4})/);\
            return Date.UTC(y, months.findIndex(name => RegExp('^(' + name + ')', 'i').test(m)), d) / 864e5; };\
        const points = all('.timeline__row').flatMap(row => {\
            const said = words(q('.timeline__days', row)).split(' · '), marks = all('.timeline__mark', row);\
            differs('marks', marks.length, said.length);\
            return marks.map((m, i) => {\
                differs('kind of ' + said[i], m.tagName === 'path', /^(peristiwa|event)/.test(said[i]));\
                differs('sureness of ' + said[i], m.classList.contains('timeline__mark--hollow'), said[i].includes('('));\
                const box = m.getBBox(); return { said: said[i], x: box.x + box.width / 2, day: day(said[i]) };\
            });\
        }).sort((a, b) => a.day - b.day);\
        const first = points[0], last = points.at(-1), scale = (last.x - first.x) / (last.day - first.day);\
        for (const p of points) near('place of ' + p.said, p.x, first.x + scale * (p.day - first.day), 1);\
        return looked(points.length, 9);";
    agree("tampil=tema", |b| b.wait_for(".timeline__row"), code)
}

#[test]
fn bars_of_speakers_say_what_their_lists_say() -> Done {
    let code = "let n = 0;\
        for (const bar of all('.bar--parts')) {\
            const list = bar.parentElement.querySelector(':scope > .voice-list');\
            const parts = all('.bar__part', bar).map(r => [words(q('title', r)), size(r, 'width') / 10]);\
            for (const [title, width] of parts) near('length of ' + title, width, digits(title.match(/\\d+[^\\d]*%/)[0]), 0.6);\
            differs('what is said of the bar', parts.every(([title]) => plain(bar.getAttribute('aria-label')).includes(title)), true);\
            if (!list) { if (!words(bar.nextElementSibling).includes(plain(bar.getAttribute('aria-label')))) faults.push('nothing beside ' + words(bar)); continue; }\
            const rows = all('.voice-list__row', list).filter(li => !li.hidden).map(li => [words(li.children[1]), digits(words(li.children[2]))]);\
            const named = rows.filter(([name]) => parts.some(([title]) => title.startsWith(name + ' ')));\
            for (const [name, share] of named) differs('share of ' + name, digits(parts.find(([t]) => t.startsWith(name + ' '))[0].match(/\\d+[^\\d]*%/)[0]), share);\
            const others = rows.slice(0, -1).filter(row => !named.includes(row));\
            differs('speakers', parts.length, named.length + others.reduce((sum, [name]) => sum + digits(name), 0));\
            const nobody = /^(tanpa penutur|nobody named)/;\
            differs('words of nobody', named.some(([name]) => nobody.test(name)), parts.some(([title]) => nobody.test(title)));\
            near('all shares', rows.reduce((sum, row) => sum + row[1], 0), 100, rows.length / 2 + 0.5);\
            n += parts.length;\
        }\
        return looked(n, arguments.length || 4);";
    agree("tampil=artikel", |b| b.wait_for(".voice-list"), code)?;
    agree("tampil=artikel&baca=05-tulis-ulang", |b| b.wait_for(".voice-list"), code)
}

#[test]
fn bars_in_the_table_of_voices_say_its_figures() -> Done {
    let code = "const cells = all('.voices-grid__part:not(.voices-grid__part--none)');\
        const heads = all('.voices-grid__report').map(th => words(th.children[0]) + ' · ' + words(th.children[1]));\
        for (const td of cells) {\
            near('share', size(q('.bar__part', td), 'width') / 10, digits(words(q('b', td))), 0.6);\
            differs('whose it is', td.dataset.report, heads[[...td.parentElement.children].indexOf(td) - 2]);\
        }\
        return looked(cells.length, 20);";
    agree("tampil=suara", |b| b.wait_for(".voices-grid__part"), code)
}

#[test]
fn the_matrix_and_the_family_say_what_the_lists_say() -> Done {
    let code = "const pair = href => { const p = new URLSearchParams(href.split('#')[1]); return [p.get('kiri'), p.get('kanan')]; };\
        const cells = new Map(all('.matrix__link').map(a => [pair(a.getAttribute('href')).join(), [words(q('b', a)), words(q('span', a))]]));\
        for (const li of all('.origin-pair')) {\
            const { left, right } = li.dataset, shares = all('.origin-share', li);\
            [[left, right], [right, left]].forEach(([a, b], i) => { const cell = cells.get(a + ',' + b);\
                differs(`share of ${a} in ${b}`, cell?.[0], words(q('b', shares[i])));\
                near('bar of ' + a, size(q('.bar__part', shares[i]), 'width') / 10, digits(words(q('b', shares[i]))), 0.6); });\
        }\
        differs('pairs', cells.size, 2 * all('.origin-pair').length);\
        const members = all('[data-member]'), kin = all('[data-kin]');\
        differs('reports of the family', members.map(m => m.dataset.member), kin.map(k => k.dataset.kin));\
        members.forEach((m, i) => { const [number, name] = words(q('.family__name', m)).split(/ (.*)/);\
            if (!words(q('b', kin[i])).startsWith(name)) differs('name', name, words(q('b', kin[i])));\
            const row = words(all('.matrix__row')[number - 1]), begins = row.replace(/^\\S+ |…$/g, '');\
            if (!words(q('b', kin[i])).startsWith(begins)) differs('number ' + number, name, row); });\
        differs('lines', all('[data-tie]').length, kin.filter(k => q('a', k)).length);\
        return looked(members.length + cells.size, 24);";
    let whole = |browser: &Browser| {
        browser.wait_for(".origin-pair")?;
        browser.script("dispatchEvent(new Event('beforeprint'));", &[])?;
        browser.wait_until("all pairs", "document.querySelectorAll('.origin-pair').length === 10")
    };
    agree("tampil=asal-usul", whole, code)
}

#[test]
fn the_map_and_bars_of_a_comparison_say_what_its_rows_say() -> Done {
    let code = "const segments = all('.cmp-map__sentence'), top = Math.min(...segments.map(s => size(s, 'y')));\
        const place = e => e.dataset.sentence.split('.').reduce((all, n) => all * 1000 + Number(n), 0);\
        ['left', 'right'].forEach((side, i) => {\
            const mine = segments.filter(s => (size(s, 'y') === top) === (i === 0)).sort((a, b) => size(a, 'x') - size(b, 'x'));\
            const said = new Map();\
            for (const e of all(`[data-row] [data-side=${side}] [data-sentence]`)) said.set(place(e), [...said.get(place(e)) ?? [], e.closest('[data-row]').dataset.relation]);\
            const rows = [...said].sort((a, b) => a[0] - b[0]).map(row => row[1]);\
            differs('sentences ' + side, mine.length, rows.length);\
            mine.forEach((s, at) => { const code = s.getAttribute('class').split('__sentence--')[1];\
                if (!rows[at]?.includes(code)) differs(`sentence ${at + 1} ${side}`, code, rows[at]); });\
            const alone = rows.filter(r => r[0] === 'alone').length;\
            const count = words(all('.cmp-map__count')[i]).match(/\\d+/g).map(Number);\
            differs('figures ' + side, [rows.length - alone, rows.length, alone], count.slice(0, 3));\
        });\
        const rows = all('.cmp-voices tbody tr'), figures = rows.map(tr => all('td', tr).filter(td => !q('svg', td)).map(td => digits(td.textContent)));\
        const bars = rows.map(tr => all('.cmp-voices__bar', tr).map(r => size(r, 'width')));\
        const [most, at] = figures.flatMap((f, row) => f.map((n, i) => [n, bars[row][i]])).sort((a, b) => b[0] - a[0])[0];\
        figures.forEach((f, row) => f.forEach((n, i) => near('bar of ' + words(rows[row].children[0]), bars[row][i], n / most * at, 1.5)));\
        return looked(segments.length + rows.length, 40);";
    let whole = |browser: &Browser| {
        browser.wait_for(".cmp-row")?;
        browser.script("dispatchEvent(new Event('beforeprint'));", &[])?;
        browser.wait_for(".cmp-voices tbody tr")
    };
    agree("tampil=bandingkan&kiri=01-pernyataan-resmi&kanan=05-tulis-ulang", whole, code)?;
    agree("tampil=bandingkan&kiri=02-kantor-berita&kanan=03-salinan", whole, code)
}

#[test]
fn ticks_of_the_strips_are_listed_in_words() -> Done {
    let code = "const strips = all('.strip');\
        for (const strip of strips) {\
            const href = e => e.getAttribute('href');\
            differs('places in ' + words(q('.strip__head a', strip)), all('.strip__tick', strip).map(href), all('.strip__list a', strip).map(href));\
            differs('names', all('.strip__tick', strip).map(a => words(q('title', a)).split(':')[0]), all('.strip__list a', strip).map(a => words(a).split(':')[0]));\
        }\
        return looked(all('.strip__tick').length, 20);";
    agree("tampil=konteks&cari=Putin&bagian=letak", |b| b.wait_for(".strip__tick"), code)
}
