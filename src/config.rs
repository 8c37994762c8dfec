//! Every threshold of the program, in one place, with what its two ends mean.
//!
//! The page shows a threshold to the reader wherever it decided something. Each layer has its
//! own section, so that a function takes only the section it reads.

mod themes;

pub use themes::{CloudConfig, ThemesConfig};

/// All thresholds. `Config::default()` is what the page and the command line use.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Config {
    /// Reading a page as scraped.
    pub parse: ParseConfig,
    /// Terms and their scores.
    pub terms: TermsConfig,
    /// Themes.
    pub themes: ThemesConfig,
    /// The picture of the terms.
    pub cloud: CloudConfig,
    /// Linking and comparing reports.
    pub reuse: ReuseConfig,
    /// Suspicions of synonym spinning.
    pub spin: SpinConfig,
    /// Words in context, and what sets reports apart.
    pub context: ContextConfig,
}

/// Thresholds for reading a page.
#[derive(Clone, Debug, PartialEq)]
pub struct ParseConfig {
    /// Words a line needs to stand as a body paragraph on its own. Lower lets headlines of other
    /// articles in, higher loses short paragraphs. Sensible: 4 to 20.
    pub min_body_words: usize,
    /// Words a line without an end mark needs to be a paragraph if a sentence ends inside it.
    /// Lower takes captions in, higher loses paragraphs that lost their stop. Sensible: 12 to 40.
    pub min_open_words: usize,
    /// Words from which a line without any stop is a paragraph all the same. Lower takes menus
    /// in, higher loses badly cut text. Sensible: 25 to 80.
    pub min_unended_words: usize,
    /// What a title, link or label inside a report costs, in words. Lower swallows link lists,
    /// higher cuts a report at its links. Sensible: 2 to 10.
    pub link_penalty: i64,
    /// What a label costs that ends a report ("Terpopuler"), in words. Lower lets teasers behind
    /// it in, higher cuts reports at a label that stands inside. Sensible: 20 to 200.
    pub end_penalty: i64,
    /// What a dateline adds to the weight of its paragraph, in words. Lower lets long comments of
    /// readers win over a short report, higher lets a stray dateline win. Sensible: 0 to 80.
    pub dateline_weight: i64,
    /// Least weight of a report, about its words. Lower takes a stray sentence for a report,
    /// higher loses stubs. Sensible: 5 to 30.
    pub min_report_weight: i64,
    /// Most words of a subhead inside the report. Lower drops subheads, higher takes titles of
    /// other reports in. Sensible: 4 to 10.
    pub max_subhead_words: usize,
    /// Least score of a headline (overlap with the report counts up to 4). Lower takes titles of
    /// other reports, higher leaves pages without one. Sensible: 1 to 4.
    pub min_headline_score: f64,
}

impl Default for ParseConfig {
    fn default() -> Self {
        Self {
            min_body_words: 10,
            min_open_words: 20,
            min_unended_words: 40,
            link_penalty: 4,
            end_penalty: 120,
            dateline_weight: 40,
            min_report_weight: 8,
            max_subhead_words: 7,
            min_headline_score: 2.0,
        }
    }
}

/// Thresholds for terms.
#[derive(Clone, Debug, PartialEq)]
pub struct TermsConfig {
    /// How many terms a list keeps per report. Sensible: 5 to 100.
    pub per_document: usize,
    /// How many terms a corpus keeps beside those of its reports. Sensible: 50 to 1,000.
    pub per_corpus: usize,
    /// G² from which words belong together as a phrase. Lower takes chance meetings for phrases,
    /// higher wants many repeats. 3.84 is one chance in twenty, 10.83 one in a thousand.
    pub min_association: f64,
    /// Share of its places a term must have outside longer terms to stand beside them. 0 keeps
    /// every part of a phrase, 1 only words that are never part of one.
    pub min_independent: f64,
    /// How much more a place in the first sentence counts; it falls off with each sentence after.
    /// 0 counts all places alike. Sensible: 0 to 4.
    pub lead_boost: f64,
    /// How much a name counts against a common word. 1 treats them alike. Sensible: 1 to 4.
    pub name_weight: f64,
    /// The same in the list of a whole corpus, where a name that is said once still tells much.
    pub corpus_name_weight: f64,
    /// How much a verb counts against a noun. 0 drops verbs, 1 treats them alike.
    pub verb_weight: f64,
    /// How much a verb, a quality ("sah") or a bare title ("presiden") counts in the list of a whole
    /// corpus, which is about things. 0 drops them, 1 treats them alike.
    pub corpus_verb_weight: f64,
    /// Power of the frequency in the list of a whole corpus. 1 lets the commonest words rule, 0
    /// ignores how often a term is said. Sensible: 0.5 to 1.
    pub frequency_power: f64,
    /// Power of the rarity of a term among the reports. 0 ignores it, 1 is the usual tf-idf.
    pub rarity_power: f64,
    /// Power of the length of a term in words. 0 ignores it. Sensible: 0 to 2.
    pub length_power: f64,
    /// Sentences at the start of a report whose word runs count as phrases though they stand there
    /// once. 0 wants every phrase repeated. Sensible: 0 to 5.
    pub lead_sentences: usize,
    /// Share of the weight of its words that a phrase of a report gains. 0 to 1.
    pub member_share: f64,
    /// Share of the neighbouring word pairs of a report that another must have to be a copy of the
    /// same text, so that the list of a whole corpus counts them once. 0 takes every report for one
    /// text, 1 only whole copies. Sensible: 0.6 to 0.9.
    pub copy_share: f64,
    /// What a term of a report loses when all its words stand in better terms. 0 lets the list
    /// repeat itself, 1 drops such terms.
    pub repeat_penalty: f64,
}

impl Default for TermsConfig {
    fn default() -> Self {
        Self {
            per_document: 20,
            per_corpus: 300,
            min_association: 6.63,
            min_independent: 0.2,
            lead_boost: 3.0,
            name_weight: 1.4,
            corpus_name_weight: 3.0,
            verb_weight: 0.8,
            corpus_verb_weight: 0.3,
            frequency_power: 0.8,
            rarity_power: 0.5,
            length_power: 1.0,
            lead_sentences: 2,
            member_share: 0.5,
            copy_share: 0.7,
            repeat_penalty: 0.6,
        }
    }
}

/// Thresholds for links between sentences.
#[derive(Clone, Debug, PartialEq)]
pub struct ReuseConfig {
    /// Score from which two sentences are linked anywhere in two reports of 20 sentences. Lower
    /// links sentences that share only a subject, higher loses paraphrases. Sensible: 0.1 to 0.5.
    pub strong_link: f64,
    /// By how much that bar rises with each e-fold of pairs to choose from: the best of a million
    /// strangers is more alike than the best of four hundred. Sensible: 0 to 0.05.
    pub strong_growth: f64,
    /// Cosine from which a pair is looked at at all. Lower costs time, higher loses pairs that
    /// only their neighbours speak for. Sensible: 0.05 to 0.2.
    pub floor: f64,
    /// Cosine that the second link of a sentence needs. Lower links a sentence with every neighbour of
    /// its counterpart, higher forbids one to many. Sensible: 0.08 to 0.16.
    pub second_link: f64,
    /// What a word counts that tells who speaks, against one that is said. 0 compares what is said
    /// only, 1 finds all sentences alike that open with "Dia mengatakan bahwa". Sensible: 0.3 to 1.
    pub frame_weight: f64,
    /// Words beside a statement up to which they only tell who speaks. Sensible: 4 to 15.
    pub frame_words: usize,
    /// What the pairs around a pair add to its score. 0 judges each pair alone, 1 links strangers
    /// that stand between linked sentences. Sensible: 0 to 0.6.
    pub context_weight: f64,
    /// Cosine from which sentences between two linked pairs are linked too. Lower fills passages
    /// with chance pairs, higher leaves holes in copied passages. Sensible: 0.02 to 0.2.
    pub weak_link: f64,
    /// Cosine from which a passage goes on beyond its last linked pair. Lower draws passages out
    /// into what follows them, higher cuts their ends off. Sensible: 0.05 to 0.3.
    pub extend_link: f64,
    /// Sentences that may lie between two linked pairs of one passage. Lower breaks passages,
    /// higher joins separate ones. Sensible: 2 to 12.
    pub gap: usize,
    /// Share of what two sentences have in common that no better pair explains. 0 links every
    /// mention with every other, 1 forbids one to many. Sensible: 0.2 to 0.6.
    pub new_share: f64,
    /// How unlikely by chance the words are that two sentences share; 1 is what one chance pair
    /// in the whole comparison reaches. Lower links short sentences by chance, higher loses short
    /// paraphrases. Sensible: 0.5 to 2.
    pub surprise: f64,
    /// How much of that a full context stands for. 0 asks the same of a sentence inside a copied
    /// passage, 2 asks nothing of it. Sensible: 0 to 2.
    pub context_surprise: f64,
    /// Share of equal words from which a link is verbatim. At 1 no word may differ, so that nothing marked
    /// as changed is called word for word; lower forgives slips of the pen. Sensible: 0.95 to 1.
    pub verbatim: f64,
    /// Share of equal words from which a link is near-verbatim. Lower calls paraphrases copies,
    /// higher calls light edits paraphrases. Sensible: 0.6 to 0.9.
    pub near_verbatim: f64,
    /// Share of what two sentences have in common that is names, from which they are taken to
    /// share their subject only, unless the rest alone is no chance. Sensible: 0.5 to 0.9.
    pub name_share: f64,
    /// Words beyond which a text is too long to be a report of one event, so that its day says
    /// nothing about what it shares. Sensible: 1500 to 5000.
    pub report_words: usize,
    /// Rarity, as a share of the greatest there is, from which a name is news and not the subject
    /// of both texts. 0 counts every name as news, 1 none. Sensible: 0.6 to 0.9.
    pub rare_name: f64,
    /// Days the events of two reports may lie apart and still be one event. Sensible: 1 to 7.
    pub same_event_days: u32,
    /// Words a sentence needs, to count as taken over between reports of different events when it
    /// is near-verbatim; shorter ones are formulas. Sensible: 8 to 20.
    pub taken_words: usize,
    /// Share of a report in verbatim or near-verbatim links from which it counts as a copy.
    /// Sensible: 0.4 to 0.8.
    pub copied_share: f64,
    /// Share of equal words, and of copied ones, from which a copy is verbatim. At 1 a single changed word
    /// makes it a near copy, which is what a reader expects of the name. Sensible: 0.95 to 1.
    pub verbatim_copy: f64,
    /// Synonyms in a frame, the rarer always on one side, from which a copy counts as spun. Lower
    /// calls an editor's taste spinning, higher misses light spinning. Sensible: 3 to 8.
    pub spun_words: usize,
    /// Share of a report in linked sentences from which it counts as a rewrite of the other.
    /// Lower turns two reporters of one event into copyists. Sensible: 0.25 to 0.6.
    pub rewrite_share: f64,
    /// Links a rewrite has at least. Sensible: 2 to 5.
    pub rewrite_links: usize,
}

impl ReuseConfig {
    /// Score from which two sentences are linked when there are `n_pairs` pairs to choose from.
    pub fn bar(&self, n_pairs: usize) -> f64 {
        let folds = (n_pairs.max(400) as f64 / 400.0).ln();
        self.strong_link + self.strong_growth * folds
    }
}

impl Default for ReuseConfig {
    fn default() -> Self {
        Self {
            strong_link: 0.19,
            strong_growth: 0.02,
            floor: 0.08,
            second_link: 0.12,
            frame_weight: 0.7,
            frame_words: 8,
            context_weight: 0.5,
            weak_link: 0.08,
            extend_link: 0.12,
            gap: 6,
            new_share: 0.3,
            surprise: 1.6,
            context_surprise: 2.0,
            verbatim: 1.0,
            near_verbatim: 0.75,
            name_share: 0.6,
            report_words: 3000,
            rare_name: 0.7,
            same_event_days: 3,
            taken_words: 12,
            copied_share: 0.5,
            verbatim_copy: 1.0,
            spun_words: 4,
            rewrite_share: 0.35,
            rewrite_links: 3,
        }
    }
}

/// Thresholds for suspicions of spinning: points of evidence, and how many suspicious words a
/// report needs before a rare word in it is more than somebody's taste.
#[derive(Clone, Debug, PartialEq)]
pub struct SpinConfig {
    /// Points from which a suspicion is shown at all. Lower shows every rare word, higher only
    /// what a sibling proves. Sensible: 1 to 2.5.
    pub low: f64,
    /// Points from which it is more likely than not. Sensible: 2 to 3.
    pub medium: f64,
    /// Points from which it is rarely wrong. Sensible: 3 to 4.
    pub high: f64,
    /// Points from which no other reading is left. Sensible: 4 to 6.
    pub certain: f64,
    /// Different suspicious words from which a report is more than a matter of taste. Below it a
    /// word without a witness is low. Sensible: 2 to 5.
    pub light_load: usize,
    /// Different suspicious words from which a report as a whole looks spun. Sensible: 5 to 10.
    pub heavy_load: usize,
    /// Words of a report that the two loads are meant for; a longer one may have more in
    /// proportion. Sensible: 300 to 1000.
    pub load_words: usize,
}

impl Default for SpinConfig {
    fn default() -> Self {
        Self { low: 1.5, medium: 2.0, high: 3.0, certain: 5.0, light_load: 3, heavy_load: 6, load_words: 400 }
    }
}

/// Thresholds for words in context and for what sets reports apart.
#[derive(Clone, Debug, PartialEq)]
pub struct ContextConfig {
    /// Occurrences a word must stand near to count as a neighbour. 1 lists every word of the sentences,
    /// higher loses what is rare. Sensible: 2 to 5.
    pub min_together: u32,
    /// G² from which a neighbour is sure. Lower believes chance meetings, higher wants many repeats.
    /// 6.63 is one chance in a hundred.
    pub sure_neighbour: f64,
    /// Occurrences a neighbour that is sure stands near at least. Lower believes two sentences of which one may
    /// be a copy of the other. Sensible: 3 to 10.
    pub sure_together: usize,
    /// Occurrences from which neighbours show a pattern at all. Sensible: 5 to 30.
    pub min_occurrences: usize,
    /// Places of a word run. 1 lists every run of the text. Sensible: 2 to 5.
    pub min_run: usize,
    /// Words that are read for runs. Lower leaves later reports out, higher holds the page up.
    pub run_words: usize,
    /// Places a term must have on the side that it sets apart. Lower believes single sentences, higher
    /// finds nothing in short reports. Sensible: 3 to 10.
    pub min_key_count: u32,
    /// G² from which a term sets a side apart. Many terms are tried at once, so that a low bar is passed by
    /// chance: 10.83 is one chance in a thousand.
    pub sure_key: f64,
    /// G² from which a term is named as one that may set a side apart. 3.84 is one chance in twenty.
    pub unsure_key: f64,
    /// Least log ratio of a term that sets a side apart, up or down: 1 is twice as often, 0 any difference.
    pub min_key_ratio: f64,
    /// Words either side must have to be compared. Lower compares sentences, higher refuses short
    /// reports. Sensible: 100 to 1,000.
    pub min_key_words: usize,
}

impl Default for ContextConfig {
    fn default() -> Self {
        Self {
            min_together: 2,
            sure_neighbour: 6.63,
            sure_together: 3,
            min_occurrences: 5,
            min_run: 2,
            run_words: 500_000,
            min_key_count: 3,
            sure_key: 10.83,
            unsure_key: 3.84,
            min_key_ratio: 1.0,
            min_key_words: 100,
        }
    }
}
