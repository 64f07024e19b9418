package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import tw.anwang.desk.TypedOffices;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.page.PageWords;

/** The part of a proposal's page that shows the opinions on it and asks for one more. */
@Named
@RequestScoped
public class OpinionForm {
    @Inject
    Opinions opinions;

    @Inject
    TypedOffices typedOffices;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private String office;
    private LocalDate dueOn;
    private String asked;

    public String ask(long proposal) {
        opinions.ask(proposal, typedOffices.one(office, Taipei.today(clock)), dueOn, asked);
        words.done("opinion.asked");
        return "/meetings/proposal?faces-redirect=true&id=" + proposal;
    }

    /** Why the person cannot write that opinion, or an empty text. */
    public String why(OpinionRow row) {
        return words.of(row.whyNotGive());
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
