package tw.anwang.portal.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /runbook.xhtml}: what to do at each alarm; a link of the status page leads to the section. */
@Named
@RequestScoped
public class RunbookPage {
    @Inject
    Runbook runbook;

    private List<Runbook.Section> sections;

    public List<Runbook.Section> getSections() {
        if (sections == null) {
            sections = runbook.sections();
        }
        return sections;
    }
}
