/**
 * Makes {@code docs/events.md} and {@code docs/asyncapi.yaml} from the catalogue and the schemas.
 */
@NullMarked
package id.tenguyun.schemas.docs;

import org.jspecify.annotations.NullMarked;
