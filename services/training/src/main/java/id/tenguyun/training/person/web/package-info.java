/** What officers do with the vault: rotate its master key, export one person, report a breach. */
@NullMarked
package id.tenguyun.training.person.web;

import org.jspecify.annotations.NullMarked;
