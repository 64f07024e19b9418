package tw.anwang.meetings.register;

import java.time.LocalDate;
import tw.anwang.identity.Sensitivity;

/**
 * One request in a list.
 *
 * @param title numbers of persons masked for others
 * @param nextStepDueOn the day by which what follows is taken, or null
 */
public record RequestRow(
        long id,
        String countyCode,
        int year,
        Integer number,
        String title,
        Long themeId,
        long bureauId,
        String bureauName,
        RequestState state,
        Sensitivity sensitivity,
        LocalDate nextStepDueOn) {
    RequestRow titled(String other) {
        return new RequestRow(
                id, countyCode, year, number, other, themeId, bureauId, bureauName, state, sensitivity, nextStepDueOn);
    }

    /** Year of the republic. */
    public int rocYear() {
        return year - 1911;
    }
}
