package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tw.anwang.desk.FileRef;
import tw.anwang.desk.Files;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.answer.Upload;
import tw.anwang.meetings.grade.IncomingPapers;

/** 附件 of proposals: seen by who sees the proposal, changed by its office until the first check. */
@ApplicationScoped
public class ProposalFiles {
    private static final String KIND = Proposal.KIND.name();

    @Inject
    Files files;

    @Inject
    IncomingPapers papers;

    @Inject
    Proposals proposals;

    /** In the order added; the caller has found the proposal visible. */
    @Permitted("meetings.read")
    @Transactional
    public List<FileRef> of(long proposalId) {
        return files.of(KIND, proposalId);
    }

    @Permitted("meetings.answer")
    @Transactional
    public void remove(long proposalId, long fileId) {
        proposals.whyNotAmend(proposals.byId(proposalId)).ifPresent(RuleBroken::refuse);
        files.remove(KIND, proposalId, fileId);
    }

    /** The caller has asked whether the proposal can be changed. */
    void add(Proposal proposal, List<Upload> uploads) {
        uploads.forEach(upload -> papers.check(upload.name(), upload.content(), proposal.grade()));
        uploads.forEach(upload -> add(proposal.id(), upload));
    }

    private void add(long proposalId, Upload upload) {
        try (InputStream bytes = upload.content().open()) {
            files.add(KIND, proposalId, upload.name(), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
