package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tw.anwang.desk.FileRef;
import tw.anwang.desk.Files;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.answer.Upload;
import tw.anwang.meetings.grade.IncomingPapers;

/** 附件 of a draft: seen by who sees the consultation, changed by its owner until it is sent. */
@ApplicationScoped
public class ConsultationFiles {
    private static final String KIND = Consultation.KIND.name();

    @Inject
    Files files;

    @Inject
    IncomingPapers papers;

    @Inject
    Consultations consultations;

    @Inject
    ConsultationTurn turn;

    @Inject
    CurrentUser user;

    /** In the order added; the caller has found the consultation visible. */
    @Permitted("meetings.read")
    @Transactional
    public List<FileRef> of(long id) {
        return files.of(KIND, id);
    }

    @Permitted(ConsultationRules.OWN)
    @Transactional
    public void remove(long id, long fileId) {
        turn.take(id);
        new ConsultationRules(consultations.byId(id), user.getMe())
                .whyNotWrite()
                .ifPresent(RuleBroken::refuse);
        files.remove(KIND, id, fileId);
    }

    /** The caller has asked whether the draft can be changed. */
    void add(Consultation of, List<Upload> uploads) {
        uploads.forEach(upload ->
                papers.check(upload.name(), upload.content(), of.intended().grade()));
        uploads.forEach(upload -> add(of.id(), upload));
    }

    private void add(long id, Upload upload) {
        try (InputStream bytes = upload.content().open()) {
            files.add(KIND, id, upload.name(), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
