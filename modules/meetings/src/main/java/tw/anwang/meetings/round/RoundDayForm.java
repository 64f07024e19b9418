package tw.anwang.meetings.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import tw.anwang.meetings.page.PageWords;

/** The part of a round's page that gives it another day. */
@Named
@RequestScoped
public class RoundDayForm {
    @Inject
    Rounds rounds;

    @Inject
    PageWords words;

    private LocalDate day;

    public String postpone(long round) {
        rounds.postpone(round, day);
        words.done("round.postponed");
        return "/meetings/round?faces-redirect=true&id=" + round;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
