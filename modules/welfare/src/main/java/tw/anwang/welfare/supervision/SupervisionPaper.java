package tw.anwang.welfare.supervision;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tw.anwang.documents.Document;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;

/** 督導紀錄 on paper, with places to sign. @param masked running text as this person may read it */
record SupervisionPaper(SupervisionSheet sheet, String centre, UnaryOperator<String> masked) {
    String fileName() {
        return word("supervision") + " "
                + RocDate.format(sheet.record().heldOn()).replace('/', '-');
    }

    Document document() {
        Supervision record = sheet.record();
        Document.Draft paper = Document.titled(fileName())
                .heading(
                        1,
                        centre + "　" + word("supervision") + "（"
                                + word(record.kind().getLabelKey()) + "）")
                .label(word("supervision.heldOn"), RocDate.format(record.heldOn()))
                .label(word("familyCase.supervisor"), record.supervisorName())
                .label(
                        word("supervision.workers"),
                        sheet.workers().stream().map(SupervisedWorker::name).collect(Collectors.joining("、")));
        if (record.words() != null) {
            paper.heading(2, word("supervision.words")).paragraph(masked.apply(record.words()));
        }
        sheet.cases().forEach(line -> about(paper, line));
        if (!sheet.added().isEmpty()) {
            paper.heading(2, word("supervision.added"));
            sheet.added()
                    .forEach(one -> paper.label(
                            RocDate.format(Taipei.dayOf(one.writtenAt())) + " " + one.by(), masked.apply(one.words())));
        }
        sheet.workers().stream()
                .filter(part -> part.remark() != null)
                .forEach(part ->
                        paper.label(part.name() + " " + word("supervision.remark"), masked.apply(part.remark())));
        return paper.signatures(word("familyCase.supervisor"), word("familyCase.worker"))
                .finish();
    }

    private void about(Document.Draft paper, DiscussedCase line) {
        paper.heading(2, sheet.number(line) + "　" + line.workerName());
        paper.label(word("supervision.stood"), stood(line));
        paper.label(word("supervision.discussed"), masked.apply(line.discussed()));
        if (line.agreed() != null) {
            paper.label(word("supervision.agreed"), masked.apply(line.agreed()));
            paper.label(word("supervision.until"), RocDate.format(line.untilOn()));
        }
    }

    private static String stood(DiscussedCase line) {
        String grade = line.grade() == null
                ? ""
                : "　" + word("familyCase.grade") + word(line.grade().getLabelKey());
        String due = line.dueStep() == null
                ? ""
                : "　" + word(line.dueStep().getLabelKey()) + " " + RocDate.format(line.dueOn());
        return word(line.state().getLabelKey()) + grade + due;
    }

    private static String word(String key) {
        return Sentences.of("welfare", key, Locale.TAIWAN);
    }
}
