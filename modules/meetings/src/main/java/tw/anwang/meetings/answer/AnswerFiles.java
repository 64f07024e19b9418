package tw.anwang.meetings.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.desk.FileRef;
import tw.anwang.desk.Files;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.grade.IncomingPapers;

/**
 * Files beside answers. Until the answer leaves the office they belong to its draft, which the own office alone sees
 * and may still take away; with the head's approval they leave, and stay, with the text.
 */
@ApplicationScoped
public class AnswerFiles {
    static final String DRAFT = "meetings.answerDraft";
    static final String SENT = Answers.KIND;

    @Inject
    Files files;

    @Inject
    IncomingPapers papers;

    @Inject
    AnswerCases cases;

    @Inject
    CurrentUser user;

    /** Files that have not left the office; none for another office. */
    @Permitted("meetings.read")
    @Transactional
    public List<FileRef> waiting(long answerId) {
        Answer answer = cases.byId(answerId, user.getMe()).answer();
        return user.getMe().actsFor(answer.office()) ? files.of(DRAFT, answerId) : List.of();
    }

    /** The same for the reader of this sheet, who has been found to be of the office or not; one statement. */
    @Permitted("meetings.read")
    @Transactional
    public List<FileRef> waiting(AnswerSheet sheet) {
        return sheet.ours() ? files.of(DRAFT, sheet.id()) : List.of();
    }

    /** What was sent with these answers, which the caller has found visible; one statement. */
    @Permitted("meetings.read")
    @Transactional
    public Map<Long, List<FileRef>> sent(Collection<Long> answerIds) {
        return files.ofAll(SENT, answerIds).stream().collect(Collectors.groupingBy(FileRef::recordId));
    }

    /** @throws tw.anwang.kernel.RuleBroken where the answer cannot be written, or the file was sent already */
    @Permitted("meetings.answer")
    @Transactional
    public void remove(long answerId, long fileId) {
        cases.byId(answerId, user.getMe()).rules(user.getMe()).whyNotWrite().ifPresent(RuleBroken::refuse);
        files.remove(DRAFT, answerId, fileId);
    }

    /** The caller has asked whether the answer can be written. */
    void add(AnswerCase of, List<Upload> uploads) {
        uploads.forEach(upload ->
                papers.check(upload.name(), upload.content(), of.sensitivity().grade()));
        uploads.forEach(upload -> add(of.answer().id(), upload));
    }

    private void add(long answerId, Upload upload) {
        try (InputStream bytes = upload.content().open()) {
            files.add(DRAFT, answerId, upload.name(), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** They leave the office with the answer. */
    void send(Answer answer) {
        files.handOver(DRAFT, answer.id(), SENT, answer.id());
    }

    /** Nobody waits for the answer any more. */
    public void forget(Answer answer) {
        files.of(DRAFT, answer.id()).forEach(file -> files.remove(DRAFT, answer.id(), file.id()));
    }
}
