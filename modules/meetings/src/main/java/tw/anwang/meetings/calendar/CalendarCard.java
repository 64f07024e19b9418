package tw.anwang.meetings.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.desk.MailFate;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.page.PageWords;

/** The calendar entry on the page of who comes: the file for everybody, mails and their fate for the staff unit. */
@Named
@RequestScoped
public class CalendarCard {
    @Inject
    CalendarMails mails;

    @Inject
    PageWords words;

    private List<MailFate> fates;

    /** Why the person cannot send it, or an empty text. */
    public String obstacle(Meeting meeting) {
        return words.of(mails.whyNotSend(meeting));
    }

    public List<MailFate> fates(long meeting) {
        fates = fates == null ? mails.fates(meeting) : fates;
        return fates;
    }

    public String send(long meeting) {
        int written = mails.send(meeting);
        if (written == 0) {
            words.done("calendar.nothingNew");
        } else {
            words.done("calendar.sent", String.valueOf(written));
        }
        return "/meetings/attendance?faces-redirect=true&meeting=" + meeting;
    }
}
