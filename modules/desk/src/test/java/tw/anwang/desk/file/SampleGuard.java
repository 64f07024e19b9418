package tw.anwang.desk.file;

import jakarta.enterprise.context.ApplicationScoped;
import tw.anwang.desk.FileGuard;

/** Lets out the files of record 1 alone. */
@ApplicationScoped
public class SampleGuard implements FileGuard {
    static final String KIND = "desk.sampleFile";

    @Override
    public String recordKind() {
        return KIND;
    }

    @Override
    public boolean maySee(long recordId) {
        return recordId == 1;
    }
}
