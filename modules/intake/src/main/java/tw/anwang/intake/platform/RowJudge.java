package tw.anwang.intake.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.person.ToldPerson;
import tw.anwang.intake.report.ReportHead;
import tw.anwang.intake.report.ReportWords;
import tw.anwang.intake.report.ToldReporter;
import tw.anwang.intake.report.TypedMoment;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.Sex;

/** Makes a report, or a part of a case, of a row, or says which field is wrong, what stands there and what to do. */
final class RowJudge {
    private static final int NUMBER = 60;
    private static final Set<String> YES = Set.of("是", "y", "Y", "1", "true", "緊急", "戶長", "V", "v");

    private final FeedKey key;
    private final Instant now;

    RowJudge(FeedKey key, Instant now) {
        this.key = key;
        this.now = now;
    }

    JudgedRow judge(FeedRow row) {
        Map<FeedField, String> read = key.read(row);
        String number = read.get(FeedField.NUMBER);
        if (number == null || number.length() > NUMBER) {
            return JudgedRow.wrong(
                    row.number(), null, new Problem(FeedField.NUMBER, number, "intake.platform.noNumber"));
        }
        try {
            return judged(row.number(), number, read);
        } catch (Wrong wrong) {
            return JudgedRow.wrong(row.number(), number, wrong.why);
        } catch (RuleBroken tooLong) {
            return JudgedRow.wrong(row.number(), number, Problem.of(null, null, tooLong));
        }
    }

    private JudgedRow judged(int position, String number, Map<FeedField, String> read) {
        needHere(read.get(FeedField.COUNTY));
        Map<FeedField, String> said = coded(read);
        if (key.subject() == Subject.CASES) {
            return ofCase(position, number, said);
        }
        ReportHead head = head(number, said);
        ReportWords words = words(said);
        ToldPerson person = person(said, MemberRole.UNKNOWN);
        ToldReporter reporter = new ToldReporter(
                said.get(FeedField.REPORTER_NAME),
                said.get(FeedField.REPORTER_TITLE),
                said.get(FeedField.REPORTER_UNIT),
                said.get(FeedField.REPORTER_PHONE));
        return new JudgedRow(position, number, said, head, words, person, reporter, null);
    }

    /** Days as they are compared and kept; whether they can be, the module that keeps cases says. */
    private JudgedRow ofCase(int position, String number, Map<FeedField, String> said) {
        boolean head = YES.contains(said.getOrDefault(FeedField.HEAD, ""));
        MemberRole role = head ? MemberRole.HEAD : MemberRole.valueOf(said.getOrDefault(FeedField.ROLE, "UNKNOWN"));
        ToldPerson told = person(said, role);
        if (told.name() == null && told.idNumber() == null) {
            throw new Wrong(FeedField.NAME, null, "intake.platform.nobody");
        }
        said.put(FeedField.ROLE, role.name());
        for (FeedField field : List.of(FeedField.OPENED, FeedField.ENDED, FeedField.BORN)) {
            said.computeIfPresent(field, (day, words) -> RocDate.parse(words)
                    .orElseThrow(() -> new Wrong(day, words, "intake.platform.badDay"))
                    .toString());
        }
        return new JudgedRow(position, number, said, null, null, told, null, null);
    }

    private void needHere(String county) {
        if (county != null && !key.isHere(county)) {
            throw new Wrong(FeedField.COUNTY, county, "intake.platform.otherCounty");
        }
    }

    /** Words of the platform become codes of ours; the others stay as they are. */
    private Map<FeedField, String> coded(Map<FeedField, String> read) {
        Map<FeedField, String> said = new EnumMap<>(FeedField.class);
        read.forEach((field, word) -> said.put(field, field.isCoded() ? code(field, word) : word));
        if (key.subject() == Subject.REPORTS && key.platform().kind() != null) {
            said.putIfAbsent(FeedField.KIND, key.platform().kind().name());
        }
        if (said.containsKey(FeedField.DISTRICT)) {
            String district = said.get(FeedField.DISTRICT);
            said.put(
                    FeedField.DISTRICT,
                    Optional.ofNullable(key.districts().get(FeedField.plain(district)))
                            .orElseThrow(() -> new Wrong(FeedField.DISTRICT, district, "intake.platform.noDistrict")));
        }
        return said;
    }

    private String code(FeedField field, String word) {
        return key.code(field, word).orElseThrow(() -> new Wrong(field, word, "intake.platform.unknownCode"));
    }

    /** When the county knew is what the platform says; the moment of the import is no part of a report. */
    private ReportHead head(String number, Map<FeedField, String> said) {
        Instant known = moment(FeedField.KNOWN, said.get(FeedField.KNOWN));
        Instant received = moment(FeedField.RECEIVED, said.get(FeedField.RECEIVED));
        boolean urgent = YES.contains(said.getOrDefault(FeedField.URGENT, ""));
        String kind = said.get(FeedField.KIND);
        ReportHead head = new ReportHead(
                kind == null ? null : ReportKind.valueOf(kind),
                key.county(),
                received == null ? null : known,
                received == null ? known : received,
                urgent,
                urgent ? said.getOrDefault(FeedField.URGENT_WHY, key.platform().system()) : null,
                key.platform().system(),
                number);
        head.whyNot(now).ifPresent(why -> {
            FeedField field = kind == null ? FeedField.KIND : FeedField.RECEIVED;
            throw new Wrong(Problem.of(field, said.get(field), why));
        });
        return head;
    }

    /** A day without an hour counts from its beginning: no clock gives more time than the law does. */
    private static Instant moment(FeedField field, String said) {
        if (said == null) {
            return null;
        }
        try {
            Optional<LocalDate> day = RocDate.parse(said);
            return day.isPresent() ? Taipei.at(day.get().atStartOfDay()) : TypedMoment.of(said);
        } catch (RuleBroken unreadable) {
            throw new Wrong(field, said, "intake.platform.badMoment");
        }
    }

    private static ReportWords words(Map<FeedField, String> said) {
        try {
            return new ReportWords(
                    said.get(FeedField.TOLD),
                    said.get(FeedField.TYPE),
                    said.get(FeedField.SOURCE),
                    said.get(FeedField.UNIT),
                    said.get(FeedField.RISK),
                    said.get(FeedField.DISTRICT),
                    said.get(FeedField.PLACE));
        } catch (RuleBroken why) {
            throw new Wrong(Problem.of(FeedField.TOLD, said.get(FeedField.TOLD), why));
        }
    }

    private ToldPerson person(Map<FeedField, String> said, MemberRole role) {
        String born = said.get(FeedField.BORN);
        LocalDate bornOn = born == null
                ? null
                : RocDate.parse(born).orElseThrow(() -> new Wrong(FeedField.BORN, born, "intake.platform.badDay"));
        ToldPerson person = new ToldPerson(
                said.get(FeedField.NAME),
                Sex.valueOf(said.getOrDefault(FeedField.SEX, Sex.UNKNOWN.name())),
                bornOn,
                role,
                true,
                said.get(FeedField.ID_NUMBER),
                said.get(FeedField.PHONE));
        if (person.isNobody()) {
            throw new Wrong(FeedField.NAME, null, "intake.platform.nobody");
        }
        person.whyNot(Taipei.dayOf(now)).ifPresent(why -> {
            throw new Wrong(FeedField.BORN, born, "intake.platform.badBirth");
        });
        return person;
    }

    /** The row ends here; it never leaves this class. */
    private static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Problem why;

        Wrong(Problem why) {
            super(why.rule(), null, false, false);
            this.why = why;
        }

        Wrong(FeedField field, String read, String rule) {
            this(new Problem(field, read, rule));
        }
    }
}
