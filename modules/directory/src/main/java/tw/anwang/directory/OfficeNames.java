package tw.anwang.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import tw.anwang.directory.snapshot.NameReader;
import tw.anwang.directory.snapshot.Snapshots;

/** Reads names of offices as people write them in minutes, letters and forms. */
@ApplicationScoped
public class OfficeNames {
    @Inject
    private Snapshots snapshots;

    /**
     * @param words one name as written: 社家署, 本部社工司, 台北市社會局, 各地方政府
     * @param speaking who uses it; {@link Speaking#UNKNOWN} where nobody is known
     * @param day the day it was used: 心口司 is an office in 108 and has a successor today
     */
    public NameReading resolve(String words, Speaking speaking, LocalDate day) {
        return new NameReader(snapshots.current(), speaking, day).read(words);
    }
}
