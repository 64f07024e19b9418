package tw.anwang.meetings.worksheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.answer.AnswerStanding;
import tw.anwang.meetings.answer.AnswerWords;

/** Judges the rows of a worksheet against what stands in the portal; whether words may be saved, the answer's own rules say. */
final class RowJudge {
    private final long round;
    private final Map<String, Integer> times = new HashMap<>();

    /** @param rows all rows of the file, so that one that stands there twice is known */
    RowJudge(long round, List<TypedRow> rows) {
        this.round = round;
        rows.forEach(row -> RowKey.read(row.key()).ifPresent(key -> times.merge(place(key), 1, Integer::sum)));
    }

    private static String place(RowKey key) {
        return key.round() + "-" + key.answer();
    }

    /** @param standing of the answer its key names; null where there is none that the person sees */
    Judged judge(TypedRow row, AnswerStanding standing) {
        Optional<RowKey> read = RowKey.read(row.key());
        if (read.isEmpty()) {
            return Judged.refused(row.key().isEmpty() ? "noKey" : "spoiltKey");
        }
        RowKey key = read.get();
        if (key.round() != round) {
            return Judged.refused("otherRound");
        }
        if (times.getOrDefault(place(key), 0) > 1) {
            return Judged.refused("twice");
        }
        if (standing == null || standing.roundId() != round) {
            return Judged.refused("notThere");
        }
        if (!standing.number().equals(row.number())) {
            return Judged.refused("otherNumber", standing.number(), row.number());
        }
        return row.unread() == null ? ofWords(row, key, standing) : Judged.refused(row.unread());
    }

    private static Judged ofWords(TypedRow row, RowKey key, AnswerStanding standing) {
        String seen = RowKey.mark(standing.words());
        boolean untouched = RowKey.mark(row.words()).equals(key.mark());
        boolean asBefore = seen.equals(key.mark());
        if (untouched && !(row.submit() && standing.ours())) {
            return Judged.unchanged(asBefore || !standing.ours() ? null : "newerKept");
        }
        if (!standing.ours()) {
            return Judged.refused("notYours");
        }
        if (row.words().isEmpty() && row.submit()) {
            return Judged.refused(new RuleBroken("meetings.answer.empty"));
        }
        if (row.words().isEmpty()) {
            return empty(row.words(), standing.words());
        }
        if (RowKey.mark(row.words()).equals(seen)) {
            return row.submit() && !standing.settled() ? submitted(row, seen, standing) : Judged.unchanged(null);
        }
        Optional<RuleBroken> why = standing.whyNot(row.words());
        return why.isPresent() ? Judged.refused(why.get()) : changed(asBefore, seen, standing.words());
    }

    /** An empty cell takes nothing away: whoever wants a text gone does so on the answer's page. */
    private static Judged empty(AnswerWords typed, AnswerWords there) {
        boolean nothingTyped = typed.expectedOn() == null || typed.expectedOn().equals(there.expectedOn());
        return nothingTyped ? Judged.unchanged("leftEmpty") : Judged.refused("dayAlone");
    }

    private static Judged submitted(TypedRow row, String seen, AnswerStanding standing) {
        return standing.whyNot(row.words()).map(Judged::refused).orElse(new Judged(RowResult.SUBMIT, seen, null));
    }

    private static Judged changed(boolean asBefore, String seen, AnswerWords there) {
        if (!asBefore) {
            return new Judged(RowResult.CONFLICT, seen, new RuleBroken("meetings.worksheet.newer"));
        }
        return new Judged(there.isEmpty() ? RowResult.NEW : RowResult.CHANGED, seen, null);
    }
}
