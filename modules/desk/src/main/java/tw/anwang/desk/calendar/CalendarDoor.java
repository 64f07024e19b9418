package tw.anwang.desk.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import tw.anwang.desk.mail.MailSettings;
import tw.anwang.kernel.Period;
import tw.anwang.kernel.Taipei;

/** {@code /desk/calendar.ics}: what is due for the person, from a month ago to a quarter of a year ahead, as a file. */
@WebServlet("/desk/calendar.ics")
public class CalendarDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    MyDays mine;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LocalDate today = Taipei.today(clock);
        Period span = new Period(today.minusMonths(1), today.plusMonths(3));
        String text = new CalendarText(mine.lines(span, Locale.TAIWAN), settings.link(""), clock.instant()).written();
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"anwang.ics\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.getWriter().write(text);
    }
}
