package tw.anwang.meetings.grade;

import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.anwang.identity.Actor;
import tw.anwang.identity.Grade;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.MeetingPermissions;

/** The rules of 密等, the same for meetings and their decisions. */
public final class Graded {
    /** The grades a record here may have. */
    public static final List<Grade> STORED =
            Arrays.stream(Grade.values()).filter(Grade::isStored).toList();

    /** Signs a reason has at least [assumed]. */
    static final int REASON = 5;

    private Graded() {}

    /** Why a record of this grade cannot lie here. */
    public static Optional<RuleBroken> whyNotStored(Grade grade) {
        return grade.isStored()
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.grade.notStored", words(grade, Locale.TAIWAN)));
    }

    /** Why this person cannot change the one grade to the other; whether the record is theirs, asks the record. */
    public static Optional<RuleBroken> whyNot(Grade from, Grade to, Actor me) {
        if (from == to) {
            return Optional.of(new RuleBroken("meetings.grade.same", words(to, Locale.TAIWAN)));
        }
        if (from.isAbove(to) && !me.may(MeetingPermissions.LOWER_GRADE)) {
            return Optional.of(new RuleBroken("meetings.grade.lower"));
        }
        if (to == Grade.CONFIDENTIAL && !me.scope().confidential()) {
            return Optional.of(new RuleBroken("meetings.grade.blind"));
        }
        return whyNotStored(to);
    }

    /** Why this person cannot give what a paper holds a lower grade than the paper says. */
    public static Optional<RuleBroken> whyNotBelow(Grade paper, Grade chosen, Actor me) {
        return paper.isAbove(chosen) ? whyNot(paper, chosen, me) : whyNotStored(chosen);
    }

    /** Why these words are no reason. */
    public static Optional<RuleBroken> whyNotReason(String words) {
        String plain = words == null ? "" : words.strip();
        return plain.codePointCount(0, plain.length()) < REASON
                ? Optional.of(new RuleBroken("meetings.grade.shortReason", REASON))
                : Optional.empty();
    }

    /** Of that grade, whatever its circle of people. */
    public static Predicate as(Grade grade, From<?, ?> record) {
        return record.get("sensitivity")
                .in(Arrays.stream(Sensitivity.values())
                        .filter(one -> one.grade() == grade)
                        .toList());
    }

    /** As written in an address, or null. */
    public static Grade named(String name) {
        return STORED.stream()
                .filter(grade -> grade.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** What a paper bears on every page: 密等：密, or nothing where it is 普通; with a blank behind it. */
    public static String mark(Grade grade) {
        return grade == Grade.ORDINARY
                ? ""
                : Sentences.of("meetings", "grade", Locale.TAIWAN) + "：" + words(grade, Locale.TAIWAN) + "　";
    }

    /** 密. */
    public static String words(Grade grade, Locale locale) {
        return Sentences.of("meetings", "grade." + grade, locale);
    }
}
