package tw.anwang.minutes.source;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of pages, as long as these do not draw without end: ten forms that draw each other are a billion strokes. */
final class CountedText extends PDFTextStripper {
    /** What it costs to begin one, beside a stroke. */
    private static final int FORM = 100;

    private int strokes;

    CountedText() {
        setSortByPosition(true);
        setLineSeparator("\n");
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        strokes += operator.getName().equals(OperatorName.DRAW_OBJECT) ? FORM : 1;
        if (strokes > FileLimits.PDF_STROKES) {
            throw new WithoutEnd();
        }
        super.processOperator(operator, operands);
    }

    /** Unchecked: the library swallows what else is thrown inside of a form, and draws the next one. */
    static final class WithoutEnd extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
