package cn.guiyan.merchant.transfer;

import cn.guiyan.access.RegionScope;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What imports need of a kind of records. {@code R} is the request that a row becomes. Everything runs inside a transaction. */
interface Intake<R> {
    ImportKind kind();

    Layout layout();

    /** Understands rows; regions have to be those of the office. */
    List<Draft<R>> read(List<SheetRow> rows, RegionScope office);

    /** By which a record is known again. */
    Object key(R request);

    /** The records that have the keys of these requests. */
    Map<Object, Known<R>> find(Collection<R> requests, boolean lock);

    /** Why rows whose key is new resemble a record nevertheless; by the position in the list. */
    default Map<Integer, Reason> resembling(List<R> fresh, RegionScope office) {
        return Map.of();
    }

    /** A request for a known record; what its row leaves empty stays. */
    R merged(R request, R state);

    /** Writes them, with the journal. */
    void write(List<R> fresh, Map<UUID, R> described);
}
