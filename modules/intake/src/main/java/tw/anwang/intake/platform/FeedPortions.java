package tw.anwang.intake.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tw.anwang.intake.report.ReportHead;

/**
 * The rows of an export judged and handed on some at a time; a number that comes a second time is wrong
 * there, but for rows of one case that stand together: those no portion parts.
 */
final class FeedPortions {
    private final Subject subject;
    private final RowJudge judge;
    private final int size;
    /** Half a million of them are some megabytes. */
    private final Set<Long> seen = new HashSet<>();

    private JudgedRow before;

    FeedPortions(Subject subject, RowJudge judge, int size) {
        this.subject = subject;
        this.judge = judge;
        this.size = size;
    }

    /** @param after rows up to that place were handed on before */
    void each(FeedRows rows, int after, Consumer<List<JudgedRow>> portion) {
        List<JudgedRow> some = new ArrayList<>(size);
        while (rows.hasNext()) {
            JudgedRow row = once(judge.judge(rows.next()));
            if (row.position() <= after) {
                continue;
            }
            if (some.size() >= size && !subject.belongs(some.get(some.size() - 1), row)) {
                portion.accept(some);
                some = new ArrayList<>(size);
            }
            some.add(row);
        }
        if (!some.isEmpty()) {
            portion.accept(some);
        }
    }

    private JudgedRow once(JudgedRow row) {
        boolean further = before != null && subject.belongs(before, row);
        boolean first = row.number() == null || further || seen.add(key(row.number()));
        before = row;
        return first
                ? row
                : JudgedRow.wrong(
                        row.position(),
                        row.number(),
                        new Problem(
                                FeedField.NUMBER,
                                row.number(),
                                subject == Subject.CASES ? "intake.platform.scattered" : "intake.platform.twice"));
    }

    /** Of a number that has to be remembered, so that it is small. */
    static long key(String number) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(ReportHead.alike(number).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
