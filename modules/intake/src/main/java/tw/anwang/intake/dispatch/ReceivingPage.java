package tw.anwang.intake.dispatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import tw.anwang.desk.TypedOffices;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.page.PageWords;
import tw.anwang.intake.report.ReportSheetPage;
import tw.anwang.kernel.Taipei;

/** What the receiving office does with a report, and who decides where it belongs. */
@Named
@ViewScoped
public class ReceivingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Dispatching dispatching;

    @Inject
    TypedOffices offices;

    @Inject
    ReportSheetPage shown;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private String why;
    private String office;
    private ClockStep step;

    public String accept() {
        dispatching.accept(shown.getId());
        return again("report.accepted");
    }

    public String giveBack() {
        dispatching.giveBack(shown.getId(), why);
        return again("report.givenBack");
    }

    public String dispute() {
        dispatching.dispute(shown.getId(), why);
        return again("report.disputed");
    }

    public String decide() {
        dispatching.decide(shown.getId(), offices.one(office, Taipei.today(clock)), why);
        return again("report.decided");
    }

    public String pause() {
        dispatching.pause(shown.getId(), step, why);
        return again("report.paused");
    }

    public String resume(ClockStep paused) {
        dispatching.resume(shown.getId(), paused);
        return again("report.resumed");
    }

    private String again(String key) {
        words.done(key);
        return "/intake/report?faces-redirect=true&id=" + shown.getId();
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    /** Name of the office that shall take it. */
    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public ClockStep getStep() {
        return step;
    }

    public void setStep(ClockStep step) {
        this.step = step;
    }
}
