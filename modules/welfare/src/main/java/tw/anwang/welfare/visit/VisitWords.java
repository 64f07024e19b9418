package tw.anwang.welfare.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import tw.anwang.desk.TextLength;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.kernel.UtcInstant;

/** What a note says: when, in which way and whom the worker met, and what was found. */
@Embeddable
public class VisitWords {
    private static final int MET = 200;
    private static final int WORDS = 20_000;

    @Convert(converter = UtcInstant.class)
    @Column(name = "visited_at")
    private Instant visitedAt;

    private String method;

    private String whom;

    private String met;

    private String words;

    @Column(name = "next_on")
    private LocalDate nextOn;

    protected VisitWords() {}

    /**
     * @param met who was there, in words, or null
     * @param nextOn when the next visit is planned, or null
     * @throws RuleBroken without a time or words, and for a next visit that lies before this one
     */
    public VisitWords(Instant visitedAt, String method, String whom, String met, String words, LocalDate nextOn) {
        if (visitedAt == null) {
            throw new RuleBroken("welfare.visit.noTime");
        }
        this.words = TextLength.atMost(WORDS, words);
        if (this.words == null) {
            throw new RuleBroken("welfare.visit.noWords");
        }
        if (nextOn != null && nextOn.isBefore(Taipei.dayOf(visitedAt))) {
            throw new RuleBroken("welfare.visit.nextBefore", nextOn);
        }
        this.visitedAt = visitedAt;
        this.method = method;
        this.whom = whom;
        this.met = TextLength.atMost(MET, met);
        this.nextOn = nextOn;
    }

    public Instant visitedAt() {
        return visitedAt;
    }

    public String method() {
        return method;
    }

    public String whom() {
        return whom;
    }

    public String met() {
        return met;
    }

    public String words() {
        return words;
    }

    public LocalDate nextOn() {
        return nextOn;
    }

    /** Field label to value, to compare two editions. */
    Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("visit.at", RocDate.format(visitedAt));
        shown.put("visit.method", method);
        shown.put("visit.whom", whom);
        shown.put("visit.met", met);
        shown.put("visit.words", words);
        shown.put("visit.next", RocDate.format(nextOn));
        return shown;
    }
}
