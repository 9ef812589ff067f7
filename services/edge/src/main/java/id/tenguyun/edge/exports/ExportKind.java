package id.tenguyun.edge.exports;

import id.tenguyun.edge.table.Columns;
import id.tenguyun.edge.table.Row;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;

/**
 * A kind of file and what each of its lines says.
 *
 * @param columns the file's columns
 * @param senderColumn the column that names who sends the line
 * @param writer the kind of partner that may send it, as the topic catalogue calls it
 * @param event reads a line; what it gives counts only if the row is sound afterwards
 */
public record ExportKind(
    Columns columns, String senderColumn, String writer, Function<Row, SpecificRecord> event) {}
