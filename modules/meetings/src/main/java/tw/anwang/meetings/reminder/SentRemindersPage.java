package tw.anwang.meetings.reminder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.desk.MailFate;
import tw.anwang.meetings.round.RoundSheet;

/** What became of the reminders of a round, on its page. */
@Named
@RequestScoped
public class SentRemindersPage {
    @Inject
    SentReminders reminders;

    private List<MailFate> sent;

    public List<MailFate> of(RoundSheet round) {
        sent = sent == null ? reminders.of(round) : sent;
        return sent;
    }
}
