package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.meetings.page.PageWords;

/** Taking an annex off a proposal that may still be changed. */
@Named
@RequestScoped
public class ProposalFilesForm {
    @Inject
    ProposalFiles files;

    @Inject
    PageWords words;

    public String remove(long proposal, long file) {
        files.remove(proposal, file);
        words.done("proposal.file.removed");
        return "/meetings/proposal?faces-redirect=true&id=" + proposal;
    }
}
