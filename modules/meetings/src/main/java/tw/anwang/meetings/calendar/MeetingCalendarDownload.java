package tw.anwang.meetings.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tw.anwang.identity.NotVisible;
import tw.anwang.meetings.meeting.Meeting;

/** {@code /meetings/meetingCalendar?meeting=7}: the calendar entry of a meeting as a file. */
@WebServlet("/meetings/meetingCalendar")
public class MeetingCalendarDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    MeetingCalendars calendars;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String meeting = request.getParameter("meeting");
        String entry;
        try {
            entry = calendars.file(Long.parseLong(meeting));
        } catch (NumberFormatException unknown) {
            throw new NotVisible(Meeting.KIND.name(), meeting);
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"meeting-" + Long.parseLong(meeting) + ".ics\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.getWriter().write(entry);
    }
}
