package tw.anwang.meetings.figures;

import java.time.Instant;
import java.util.List;

/**
 * All figures of a filter.
 *
 * @param asOf the moment they were counted
 * @param total sum over all lines
 */
public record FigureSheet(FigureFilter filter, Instant asOf, List<FigureLine> lines, FigureLine total) {}
