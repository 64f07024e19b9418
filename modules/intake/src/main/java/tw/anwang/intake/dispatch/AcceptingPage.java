package tw.anwang.intake.dispatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.desk.Drafts;
import tw.anwang.intake.KnownCase;
import tw.anwang.intake.page.PageWords;
import tw.anwang.intake.report.ReportSheetPage;
import tw.anwang.kernel.RuleBroken;

/** 受理 of a report on a family that was or is served: it joins the case that goes on, or a case is opened beside it. */
@Named
@ViewScoped
public class AcceptingPage implements Serializable {
    private static final long serialVersionUID = 1L;
    /** What is chosen where a case is opened. */
    private static final String NEW = "new";

    private static final String DRAFT = "intake.accept";

    @Inject
    Dispatching dispatching;

    @Inject
    ReportSheetPage shown;

    @Inject
    Drafts drafts;

    @Inject
    PageWords words;

    private String choice;
    private String beside;
    private transient List<KnownCase> known;

    /** Asked only where this person may accept the report now. */
    public List<KnownCase> getKnown() {
        if (known == null) {
            known = shown.getSheet().obstacle("ACCEPT").isEmpty()
                    ? dispatching.known(shown.getSheet().report())
                    : List.of();
        }
        return known;
    }

    /** Whether one goes on, so that somebody has to choose. */
    public boolean isRunning() {
        return getKnown().stream().anyMatch(KnownCase::isRunning);
    }

    public List<KnownCase> getJoinable() {
        return getKnown().stream().filter(KnownCase::joinable).toList();
    }

    /** @throws RuleBroken without a choice where one goes on */
    public String accept() {
        known = null; // what goes on may have ended while the page was read
        boolean joins = choice != null && !NEW.equals(choice);
        if (choice == null && isRunning()) {
            throw new RuleBroken("intake.report.noChoice");
        }
        dispatching.accept(shown.getId(), joins ? Long.valueOf(choice) : null, joins ? null : beside);
        drafts.discard(DRAFT, String.valueOf(shown.getId()));
        words.done(joins ? "report.acceptedJoined" : "report.accepted");
        return "/intake/report?faces-redirect=true&id=" + shown.getId();
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    /** Why another case is opened though one goes on. */
    public String getBeside() {
        return beside;
    }

    public void setBeside(String beside) {
        this.beside = beside;
    }
}
