package tw.anwang.welfare.visit;

import java.io.Serializable;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.UnaryOperator;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;

/** What stands in the fields of a note. */
public class VisitTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private String time;
    private String method;
    private String whom;
    private String met;
    private String words;
    private LocalDate next;
    private String why;

    /** A new note: just now, at the family's home, with the person concerned. */
    public static VisitTyped now(Instant now) {
        VisitTyped typed = new VisitTyped();
        typed.at(now);
        typed.method = "B";
        typed.whom = "0";
        return typed;
    }

    /** @param shown what the person may read of running text: all of it, who may correct it */
    static VisitTyped of(VisitWords said, UnaryOperator<String> shown) {
        VisitTyped typed = new VisitTyped();
        typed.at(said.visitedAt());
        typed.method = said.method();
        typed.whom = said.whom();
        typed.met = shown.apply(said.met());
        typed.words = shown.apply(said.words());
        typed.next = said.nextOn();
        return typed;
    }

    private void at(Instant moment) {
        LocalDateTime local = Taipei.timeOf(moment);
        day = local.toLocalDate();
        time = "%02d:%02d".formatted(local.getHour(), local.getMinute());
    }

    /** The next note of the same day: what is the same for most stays. */
    public VisitTyped nextOne() {
        VisitTyped following = new VisitTyped();
        following.day = day;
        following.method = method;
        following.whom = whom;
        return following;
    }

    /** @throws RuleBroken for what is no time, and as {@link VisitWords} does */
    public VisitWords words() {
        return new VisitWords(day == null ? null : Taipei.at(day.atTime(clockTime())), method, whom, met, words, next);
    }

    /** 14:30, 1430, full width alike. @throws RuleBroken for what is no time of day */
    private LocalTime clockTime() {
        String plain = Normalizer.normalize(time == null ? "" : time, Normalizer.Form.NFKC)
                .replaceAll("[\\s:]", "");
        try {
            int digits = plain.matches("\\d{3,4}") ? Integer.parseInt(plain) : -1;
            return LocalTime.of(digits / 100, digits % 100);
        } catch (DateTimeException noTime) {
            throw new RuleBroken("welfare.visit.noTime");
        }
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getWhom() {
        return whom;
    }

    public void setWhom(String whom) {
        this.whom = whom;
    }

    public String getMet() {
        return met;
    }

    public void setMet(String met) {
        this.met = met;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getNext() {
        return next;
    }

    public void setNext(LocalDate next) {
        this.next = next;
    }

    /** Why a signed note is corrected. */
    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
