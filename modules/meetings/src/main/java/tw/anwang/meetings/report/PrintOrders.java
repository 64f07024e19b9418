package tw.anwang.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.NotVisible;

/** What the person of this request may print, and have printed. */
@ApplicationScoped
public class PrintOrders {
    @Inject
    ReportSheets sheets;

    @Inject
    Masking masking;

    @Inject
    CurrentUser user;

    /** The report of that meeting, as openly as the person sees it now. */
    PrintOrder of(long meeting) {
        return PrintOrder.of(meeting, user.getMe().scope().confidential(), masking::isClear);
    }

    /** Whether the person may read that report now. */
    boolean mayRead(long meeting) {
        try {
            return user.may("meetings.read") && sheets.mayRead(meeting);
        } catch (NotVisible outside) {
            return false;
        }
    }
}
