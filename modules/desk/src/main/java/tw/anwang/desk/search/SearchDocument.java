package tw.anwang.desk.search;

import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import tw.anwang.desk.SearchRecord;
import tw.anwang.desk.SearchText;

/** How a text lies in the index: its words, its scope, what narrows it down, and what a hit shows. */
final class SearchDocument {
    static final String RECORD = "record";
    static final String SOURCE = "source";
    /** Stands at one text of each record: so many records are there. */
    static final String HEAD = "head";

    static final String SCOPE = "scope";
    static final String KIND = "kind";
    static final String SERIES = "series";
    static final String OFFICE = "office";
    static final String YEAR = "year";
    static final String DAY = "day";

    /** Neither ranks nor shows: hits are ordered by day. */
    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setOmitNorms(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        WORDS.freeze();
    }

    private SearchDocument() {}

    /** The term under which all texts of a record are replaced. */
    static String record(String source, long id) {
        return source + ":" + id;
    }

    static List<Document> of(String source, SearchRecord record) {
        List<Document> documents =
                record.texts().stream().map(text -> of(source, record, text)).toList();
        documents.stream().limit(1).forEach(head -> head.add(new StringField(HEAD, source, Store.NO)));
        return documents;
    }

    private static Document of(String source, SearchRecord record, SearchText text) {
        Document document = new Document();
        kept(document, SOURCE, source);
        kept(document, RECORD, record(source, record.id()));
        kept(document, KIND, text.kind());
        record.scope().forEach(term -> document.add(new StringField(SCOPE, term, Store.NO)));
        document.add(new Field(Phrase.FIELD, new IndexedTokens(text.title(), text.body()), WORDS));
        facts(document, text.facts());
        shown(document, record, text);
        return document;
    }

    private static void facts(Document document, SearchText.Facts facts) {
        facts.offices().forEach(office -> document.add(new StringField(OFFICE, String.valueOf(office), Store.NO)));
        if (facts.series() != null) {
            kept(document, SERIES, String.valueOf(facts.series()));
        }
        if (facts.day() != null) {
            document.add(new StringField(YEAR, String.valueOf(facts.day().getYear()), Store.NO));
        }
        long day = facts.day() == null ? Long.MIN_VALUE : facts.day().toEpochDay();
        document.add(new NumericDocValuesField(DAY, day));
        document.add(new StoredField(DAY, day));
    }

    private static void shown(Document document, SearchRecord record, SearchText text) {
        document.add(new StoredField("page", text.page()));
        document.add(new StoredField("title", text.title()));
        document.add(new StoredField("body", text.body()));
        document.add(
                new StoredField("place", Objects.requireNonNullElse(text.facts().place(), "")));
        document.add(new StoredField("confidential", String.valueOf(record.confidential())));
        if (text.facts().office() != null) {
            document.add(new StoredField("shownOffice", text.facts().office()));
        }
    }

    private static void kept(Document document, String name, String value) {
        document.add(new StringField(name, value, Store.YES));
    }
}
