package tw.anwang.meetings.recording;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tw.anwang.meetings.minutes.ItemKind;

/**
 * What stands in the fields of one matter. Between browser and server, and in a draft, it is a flat table of names and
 * words: {@code recording.subject}, {@code p0.text}.
 */
public class RecordedTyped implements Serializable {
    static final String SUBJECT = "recording.subject";
    static final String EXPLANATION = "recording.explanation";
    static final String SUGGESTION = "recording.suggestion";
    static final String PROPOSER = "recording.proposer";
    private static final long serialVersionUID = 1L;

    private String subject;
    private String explanation;
    private String suggestion;
    private String proposer;
    private final List<PointTyped> points = new ArrayList<>();

    /** A matter of which only its words are known. @param decided the words with which the decision begins, or null */
    static RecordedTyped beginning(String subject, String explanation, String suggestion, PointTyped decided) {
        RecordedTyped typed = new RecordedTyped();
        typed.subject = subject;
        typed.explanation = explanation;
        typed.suggestion = suggestion;
        if (decided != null) {
            typed.points.add(decided);
        }
        return typed;
    }

    static RecordedTyped of(RecordedItem item) {
        RecordedTyped typed = beginning(item.subject(), item.explanation(), item.suggestion(), null);
        typed.setProposer(item.proposer());
        item.points().forEach(point -> typed.points.add(PointTyped.of(point)));
        return typed;
    }

    /** As the browser sends it; names that are not ours are passed over. @throws IllegalArgumentException no such kind */
    static RecordedTyped of(Map<String, String> fields) {
        RecordedTyped typed = beginning(fields.get(SUBJECT), fields.get(EXPLANATION), fields.get(SUGGESTION), null);
        typed.proposer = fields.get(PROPOSER);
        for (int at = 0; fields.containsKey("p" + at + ".text"); at++) {
            String name = "p" + at + ".";
            PointTyped point =
                    PointTyped.saying(kind(fields.getOrDefault(name + "kind", "")), fields.get(name + "text"));
            point.setWho(fields.get(name + "who"));
            point.setUnits(fields.get(name + "units"));
            point.setDue(fields.get(name + "due"));
            typed.points.add(point);
        }
        return typed;
    }

    private static ItemKind kind(String name) {
        return RecordedPoint.KINDS.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** The points with words in them, in order. */
    List<PointTyped> written() {
        return points.stream().filter(point -> !point.isBlank()).toList();
    }

    /** The same without empty points. */
    Map<String, String> fields() {
        return fields(kind -> kind);
    }

    /** @param kindWords the word for a kind's name */
    Map<String, String> fields(UnaryOperator<String> kindWords) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(SUBJECT, plain(subject));
        fields.put(EXPLANATION, plain(explanation));
        fields.put(SUGGESTION, plain(suggestion));
        if (proposer != null) {
            fields.put(PROPOSER, proposer);
        }
        List<PointTyped> written = written();
        for (int at = 0; at < written.size(); at++) {
            PointTyped point = written.get(at);
            String name = "p" + at + ".";
            fields.put(name + "kind", kindWords.apply(point.getKind().name()));
            fields.put(name + "who", plain(point.getWho()));
            fields.put(name + "text", plain(point.getText()));
            fields.put(name + "units", plain(point.getUnits()));
            fields.put(name + "due", plain(point.getDue()));
        }
        return fields;
    }

    private static String plain(String words) {
        return words == null ? "" : words;
    }

    /** Empty points go, so many are there at the least, and one more waits below. */
    void makeRoom(int atLeast, ItemKind next) {
        points.removeIf(PointTyped::isBlank);
        while (points.size() < atLeast) {
            points.add(new PointTyped(next));
        }
        points.add(new PointTyped(next));
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public String getSuggestion() {
        return suggestion;
    }

    public void setSuggestion(String suggestion) {
        this.suggestion = suggestion;
    }

    /** Who presents or proposes it, in words; empty for nobody, null where it stays as it is. */
    public String getProposer() {
        return proposer;
    }

    public void setProposer(String proposer) {
        this.proposer = plain(proposer);
    }

    public List<PointTyped> getPoints() {
        return points;
    }
}
