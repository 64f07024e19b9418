package tw.anwang.meetings.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Taipei;

/**
 * 辦理情形, round after round: what each office sent, under its day. What an office still owes prints 未填報 and holds up
 * nothing.
 *
 * @param steps in the order of the rounds
 */
record Progress(List<Step> steps) {
    /** One office's answer in one round. @param sentAt null: nothing was sent */
    record Step(String office, String text, LocalDate expectedOn, Instant sentAt, boolean thisRound) {
        private String words() {
            if (sentAt == null) {
                return "【未填報】" + office;
            }
            String expected = expectedOn == null ? "" : "\n預定完成日：" + RocDate.format(expectedOn);
            return "【" + RocDate.format(Taipei.dayOf(sentAt)) + " " + office + "】\n" + text + expected;
        }

        /** What was never sent in an earlier round is history nobody needs. */
        private boolean told() {
            return sentAt != null || thisRound;
        }
    }

    String words() {
        return steps.stream().filter(Step::told).map(Step::words).collect(Collectors.joining("\n"));
    }

    /** Whether a line names day and office of the words below it; the paper prints it bold. */
    static boolean heads(String line) {
        return line.startsWith("【") && line.endsWith("】");
    }
}
