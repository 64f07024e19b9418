package tw.anwang.meetings.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import tw.anwang.identity.Grade;
import tw.anwang.meetings.grade.Graded;

/** What stands in the fields for the head of a meeting. */
public class MeetingTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title;
    private Integer ordinal;
    private LocalDate day;
    private LocalTime from;
    private LocalTime to;
    private String place;
    private String chairName;
    private String chairTitle;
    private String chairAsWritten;
    private String recorders;
    private String attendance;
    private Grade grade = Grade.ORDINARY;

    public static MeetingTyped of(MeetingFacts facts) {
        MeetingTyped typed = new MeetingTyped();
        typed.title = facts.title();
        typed.ordinal = facts.ordinal();
        typed.day = facts.startsAt() == null ? null : facts.startsAt().toLocalDate();
        typed.from =
                facts.hours() == null ? hour(facts.startsAt()) : facts.hours().from();
        typed.to = facts.hours() == null ? hour(facts.endsAt()) : facts.hours().to();
        typed.place = facts.place();
        typed.chairName = facts.chairName();
        typed.chairTitle = facts.chairTitle();
        typed.chairAsWritten = facts.chairAsWritten();
        typed.recorders = facts.recorders();
        typed.attendance = facts.attendance();
        return typed;
    }

    /** The next one after that: same place, chair, hours and 密等, its day to be typed. */
    static MeetingTyped after(Meeting last, String title, Integer ordinal) {
        MeetingTyped typed = of(last.facts());
        typed.grade = last.grade();
        typed.title = title;
        typed.ordinal = ordinal;
        typed.day = null;
        typed.recorders = null;
        typed.attendance = null;
        return typed;
    }

    /** Midnight says that only the day is known. */
    private static LocalTime hour(LocalDateTime moment) {
        return moment == null || moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? null : moment.toLocalTime();
    }

    public MeetingFacts facts() {
        return new MeetingFacts(
                title,
                ordinal,
                day == null ? null : day.atTime(from == null ? LocalTime.MIDNIGHT : from),
                day == null || to == null ? null : day.atTime(to),
                day == null ? Hours.of(from, to) : null,
                place,
                chairName,
                chairTitle,
                chairAsWritten,
                recorders,
                attendance);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(Integer ordinal) {
        this.ordinal = ordinal;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime to) {
        this.to = to;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getChairName() {
        return chairName;
    }

    public void setChairName(String chairName) {
        this.chairName = chairName;
    }

    public String getChairTitle() {
        return chairTitle;
    }

    public void setChairTitle(String chairTitle) {
        this.chairTitle = chairTitle;
    }

    public String getRecorders() {
        return recorders;
    }

    public void setRecorders(String recorders) {
        this.recorders = recorders;
    }

    public String getAttendance() {
        return attendance;
    }

    public void setAttendance(String attendance) {
        this.attendance = attendance;
    }

    /** 密等 when a meeting begins; a verb of its own changes it later. */
    public Grade getGrade() {
        return grade;
    }

    public void setGrade(Grade grade) {
        this.grade = grade;
    }

    public List<Grade> getGrades() {
        return Graded.STORED;
    }
}
