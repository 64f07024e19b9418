package tw.anwang.meetings.opening;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.desk.TypedOffices;
import tw.anwang.directory.OfficeId;
import tw.anwang.documents.NamedRow;
import tw.anwang.documents.NamedRows;
import tw.anwang.documents.SheetFile;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.due.DueKind;

/** Reads the spreadsheet row by row; a row that cannot be read says why and holds no other row up. */
final class BalanceReading {
    private static final Pattern ORDINAL = Pattern.compile("\\d+");

    private static final int NUMBER_ROOM = 60;
    private static final int TITLE_ROOM = 200;
    private static final int MEETING_ROOM = 80;

    private final TypedOffices offices;
    private final Set<String> there;
    private final LocalDate today;
    private final Locale locale;
    private final Set<String> seen = new HashSet<>();
    private Grade whole = Grade.ORDINARY;

    /** @param there numbers the series has already */
    BalanceReading(TypedOffices offices, Set<String> there, LocalDate today, Locale locale) {
        this.offices = offices;
        this.there = there;
        this.today = today;
        this.locale = locale;
    }

    /** @throws RuleBroken where the file is no spreadsheet, or has no row with these headings */
    List<BalanceLine> of(String name, Path file) {
        whole = BalanceGrade.ofWhole(name, file);
        List<BalanceLine> lines = new ArrayList<>();
        try (var sheet = SheetFile.at(file).repeatingMerged().open()) {
            NamedRows rows = sheet.under(BalanceGrade.HEADINGS);
            if (!rows.has("案號") && !rows.has("序號")) {
                throw new RuleBroken("meetings.opening.noNumbers");
            }
            rows.forEachRemaining(row -> lines.add(line(row)));
        }
        return lines;
    }

    private BalanceLine line(NamedRow row) {
        String number = number(row);
        String title = row.text("案由");
        List<String> doubts = new ArrayList<>();
        try {
            if (number.isEmpty() || title.isEmpty()) {
                throw new RuleBroken("meetings.opening.incomplete");
            }
            refuseLong("案號", number, NUMBER_ROOM);
            refuseLong("案由", title, TITLE_ROOM);
            refuseLong("會議次別", row.text("會議次別"), MEETING_ROOM);
            if (!seen.add(number)) {
                throw new RuleBroken("meetings.opening.numberTwice", number);
            }
            OfficeId lead = offices.one(row.text("主辦單位"), today);
            if (lead == null) {
                throw new RuleBroken("meetings.opening.leadMissing");
            }
            Set<Long> cos = cos(row, doubts);
            DueKind kind = dueKind(row.text("期限"));
            LocalDate day = kind == DueKind.DATE ? row.day("期限").orElse(null) : null;
            if (kind == DueKind.NONE) {
                doubts.add(Sentences.of("meetings", "meetings.opening.dueMissing", locale));
            }
            BalanceLine.Result result = there.contains(number)
                    ? BalanceLine.Result.THERE
                    : doubts.isEmpty() ? BalanceLine.Result.GOOD : BalanceLine.Result.DOUBTFUL;
            return made(row, number, title, lead.value(), cos, kind, day, result, String.join(" ", doubts));
        } catch (RuleBroken refused) {
            String words = Sentences.of(refused, locale);
            return made(row, number, title, null, Set.of(), DueKind.NONE, null, BalanceLine.Result.REFUSED, words);
        }
    }

    private static void refuseLong(String column, String words, int room) {
        if (words.length() > room) {
            throw new RuleBroken("meetings.opening.tooLong", column, words.length(), room);
        }
    }

    private BalanceLine made(
            NamedRow row,
            String number,
            String title,
            Long lead,
            Set<Long> cos,
            DueKind kind,
            LocalDate day,
            BalanceLine.Result result,
            String words) {
        String decision = row.text("決議");
        String text = decision.isEmpty() ? title : decision;
        return new BalanceLine(
                row.number(),
                number,
                row.text("會議次別"),
                title,
                text,
                row.text("主辦單位"),
                lead,
                cos,
                kind,
                day,
                BalanceGrade.ofRow(whole, row),
                result,
                words);
    }

    /** 案號 as it is; else the meeting's number and the 序號. */
    private static String number(NamedRow row) {
        String own = row.text("案號");
        if (!own.isEmpty() || row.text("序號").isEmpty()) {
            return own;
        }
        Matcher ordinal = ORDINAL.matcher(row.text("會議次別"));
        return (ordinal.find() ? ordinal.group() : "期初") + "-" + row.text("序號");
    }

    private Set<Long> cos(NamedRow row, List<String> doubts) {
        try {
            return offices.several(row.text("協辦單位"), today);
        } catch (RuleBroken unknown) {
            doubts.add(Sentences.of(unknown, locale));
            return Set.of();
        }
    }

    private static DueKind dueKind(String words) {
        if (words.isEmpty() || words.equals("—") || words.equals("未載明")) {
            return DueKind.NONE;
        }
        if (words.contains("下次會議")) {
            return DueKind.NEXT_MEETING;
        }
        return words.matches(".*[儘盡]速.*") ? DueKind.SOON : DueKind.DATE;
    }
}
