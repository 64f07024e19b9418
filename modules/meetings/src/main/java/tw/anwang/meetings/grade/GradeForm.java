package tw.anwang.meetings.grade;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.identity.Grade;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItems;

/** Changing the 密等 of a meeting or of one tracked item, with a reason. */
@Named
@ViewScoped
public class GradeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Gradings gradings;

    @Inject
    Meetings meetings;

    @Inject
    TrackedItems items;

    @Inject
    PageWords words;

    private Long item;
    private Long meeting;
    private int version;
    private String name;
    private Grade before;
    private Grade grade;
    private String reason;

    public void load() {
        if (item != null) {
            TrackedItem read = items.byId(item);
            show(read.version(), read.number() + " " + read.title(), read.grade());
        } else if (meeting != null) {
            Meeting read = meetings.byId(meeting);
            show(read.version(), read.title(), read.grade());
        } else {
            throw new NotVisible(Meeting.KIND.name(), "");
        }
    }

    private void show(int versionRead, String title, Grade now) {
        version = versionRead;
        name = title;
        before = now;
        grade = now == Grade.ORDINARY ? Grade.CONFIDENTIAL : Grade.ORDINARY;
    }

    /** Why the grade proposed cannot be given by this person, or an empty text. */
    public String getObstacle() {
        return words.of(item != null ? gradings.whyNotItem(item, grade) : gradings.whyNotMeeting(meeting, grade));
    }

    public String save() {
        Graded.whyNotReason(reason).ifPresent(RuleBroken::refuse);
        if (item != null) {
            gradings.item(item, version, grade, reason.strip());
        } else {
            gradings.meeting(meeting, version, grade, reason.strip());
        }
        words.done("grade.changed");
        return (item != null
                ? "/meetings/trackedItem?faces-redirect=true&id=" + item
                : "/meetings/meeting?faces-redirect=true&id=" + meeting);
    }

    public List<Grade> getGrades() {
        return Graded.STORED;
    }

    public String getName() {
        return name;
    }

    public Grade getBefore() {
        return before;
    }

    public Grade getGrade() {
        return grade;
    }

    public void setGrade(Grade grade) {
        this.grade = grade;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }

    public Long getMeeting() {
        return meeting;
    }

    public void setMeeting(Long meeting) {
        this.meeting = meeting;
    }
}
