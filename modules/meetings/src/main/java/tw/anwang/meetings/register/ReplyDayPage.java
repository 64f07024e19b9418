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

    private final ShownDay day = new ShownDay();

    public void load() {
        day.show(page.getSheet().replyDueOn());
    }

    public String set() {
        if (page.changedSince()) {
            load();
            return null;
        }
        asking.by(page.getId(), page.getSheet().version(), day.typed());
        return page.again("countyRequest.replyDay.set");
    }

    /** The day that is set, or none yet. */
    public LocalDate getDay() {
        return day.typed();
    }

    public void setDay(LocalDate day) {
        this.day.type(day);
    }
}
