package tw.anwang.welfare.assignment;

import java.io.Serializable;

/**
 * What one worker has to do.
 *
 * @param open cases somebody works on
 * @param fresh of these, assigned this month
 * @param late of these, those whose next step is late
 * @param most cases one worker should have (案量比)
 */
public record Load(long account, String name, long open, long fresh, long late, int most) implements Serializable {
    public boolean isFull() {
        return open >= most;
    }
}
