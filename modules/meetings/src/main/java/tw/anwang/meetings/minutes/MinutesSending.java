package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The reviewed record becomes 函送, with the date and number of the letter it went out with. */
@Named
@RequestScoped
public class MinutesSending {
    @Inject
    MinutesVersions versions;

    private LocalDate letterDate;
    private String letterNumber;

    public String send(long minutes) {
        versions.send(minutes, letterDate, letterNumber);
        return "/meetings/meeting?faces-redirect=true&id="
                + versions.byId(minutes).meetingId();
    }

    public LocalDate getLetterDate() {
        return letterDate;
    }

    public void setLetterDate(LocalDate letterDate) {
        this.letterDate = letterDate;
    }

    public String getLetterNumber() {
        return letterNumber;
    }

    public void setLetterNumber(String letterNumber) {
        this.letterNumber = letterNumber;
    }
}
