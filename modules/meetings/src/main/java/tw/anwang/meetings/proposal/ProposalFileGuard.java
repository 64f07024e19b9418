package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.anwang.desk.FileGuard;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;

/** Who sees the proposal may have its annexes. */
@ApplicationScoped
class ProposalFileGuard implements FileGuard {
    @Inject
    Proposals proposals;

    @Inject
    CurrentUser user;

    @Override
    public String recordKind() {
        return Proposal.KIND.name();
    }

    @Override
    public boolean maySee(long proposalId) {
        try {
            return user.may("meetings.read") && proposals.byId(proposalId) != null;
        } catch (NotVisible outOfScope) {
            return false;
        }
    }
}
