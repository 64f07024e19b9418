package tw.anwang.meetings.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.identity.Grade;
import tw.anwang.meetings.page.PageWords;

/** Changing the 密等 of a request to the other one, on its page. */
@Named
@ViewScoped
public class RequestGradePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CountyRequestPage page;

    @Inject
    RequestGrades grades;

    @Inject
    PageWords words;

    private String reason;

    public String change() {
        Grade wanted = page.getSheet().otherGrade();
        if (page.changedSince()) {
            return null;
        }
        grades.change(page.getId(), page.getSheet().version(), wanted, reason);
        return page.again("grade.changed");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
