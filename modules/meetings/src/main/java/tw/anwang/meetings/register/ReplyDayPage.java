package tw.anwang.meetings.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Another day by which replies are asked, on the page of a request that awaits them. */
@Named
@ViewScoped
public class ReplyDayPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CountyRequestPage page;

    @Inject
    AskingMore asking;

    private LocalDate day;

    public void load() {
        day = page.getSheet().replyDueOn();
    }

    public String set() {
        if (page.changedSince()) {
            return null;
        }
        asking.by(page.getId(), page.getSheet().version(), day);
        return page.again("countyRequest.replyDay.set");
    }

    /** The day that is set, or none yet. */
    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
