package tw.anwang.intake.platform;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which column is which field, and which word which code, as chosen on the page. */
public class MappingTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Column> columns = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

    MappingTyped(Map<String, FeedField> fields, List<ValueChoice> choices) {
        fields.forEach((heading, field) -> columns.add(new Column(heading, field)));
        choices.stream().filter(one -> !one.isEverywhere()).forEach(one -> words.add(new Word(one)));
    }

    Map<String, FeedField> fields() {
        Map<String, FeedField> fields = new LinkedHashMap<>();
        columns.forEach(one -> fields.put(one.heading, one.field));
        return fields;
    }

    Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        words.forEach(one -> codes.put(one.field + ":" + one.word, one.code));
        return codes;
    }

    public List<Column> getColumns() {
        return columns;
    }

    public List<Word> getWords() {
        return words;
    }

    /** One column of the export. */
    public static class Column implements Serializable {
        private static final long serialVersionUID = 1L;

        private final String heading;
        private FeedField field;

        Column(String heading, FeedField field) {
            this.heading = heading;
            this.field = field;
        }

        public String getHeading() {
            return heading;
        }

        public FeedField getField() {
            return field;
        }

        public void setField(FeedField field) {
            this.field = field;
        }
    }

    /** One word of the platform. */
    public static class Word implements Serializable {
        private static final long serialVersionUID = 1L;

        private final FeedField field;
        private final String word;
        private String code;

        Word(ValueChoice choice) {
            field = choice.field();
            word = choice.word();
            code = choice.code();
        }

        public FeedField getField() {
            return field;
        }

        public String getWord() {
            return word;
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }
    }
}
