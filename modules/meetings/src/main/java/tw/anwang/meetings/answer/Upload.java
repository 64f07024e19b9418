package tw.anwang.meetings.answer;

import jakarta.servlet.http.Part;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.meetings.grade.IncomingPapers;

/** A file on its way in. @param name as the person named it */
public record Upload(String name, IncomingPapers.Content content) {
    /** @param chosen as the form sent them; null where none was chosen */
    public static List<Upload> all(List<Part> chosen) {
        List<Upload> uploads = new ArrayList<>();
        for (Part part : chosen == null ? List.<Part>of() : chosen) {
            uploads.add(new Upload(part.getSubmittedFileName(), part::getInputStream));
        }
        return uploads;
    }
}
