package tw.anwang.meetings.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.FileRef;
import tw.anwang.meetings.minutes.Originals;
import tw.anwang.meetings.minutes.VersionRow;
import tw.anwang.meetings.page.PageWords;

/** The files on the page of a meeting: a list, one more, one less; and the originals of its minutes. */
@Named
@RequestScoped
public class AttachmentForm {
    @Inject
    Attachments attachments;

    @Inject
    Originals originals;

    @Inject
    PageWords words;

    private Part file;
    private List<FileRef> files;
    private Map<Long, FileRef> found;

    public List<FileRef> files(long meeting) {
        files = files == null ? attachments.of(meeting) : files;
        return files;
    }

    /** Where the file of each version is downloaded; nothing where there is none, or none for this reader. */
    public FileRef original(List<VersionRow> versions, long minutes, boolean kept) {
        found = found == null
                ? originals.of(versions.stream().map(VersionRow::id).toList(), kept)
                : found;
        return found.get(minutes);
    }

    public String add(long meeting) throws IOException {
        try {
            attachments.add(meeting, file.getSubmittedFileName(), file::getInputStream);
        } finally {
            file.delete(); // what the server put aside while it came in
        }
        words.done("attachment.added", file.getSubmittedFileName());
        return again(meeting);
    }

    public String remove(long meeting, long id) {
        attachments.remove(meeting, id);
        words.done("attachment.removed");
        return again(meeting);
    }

    private static String again(long meeting) {
        return "/meetings/meeting?faces-redirect=true&id=" + meeting;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
