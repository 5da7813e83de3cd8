import { Disposable, type QuickInput, QuickInputButtons, type QuickPickItem, window } from 'vscode';
import { type Answer, back, type Place } from './askInTurn.js';

export interface PickOptions<Item> {
  readonly placeholder: string;
  /** What is chosen already. */
  readonly active?: Item | undefined;
}

export function pickOne<Item extends QuickPickItem>(
  place: Place,
  items: readonly Item[],
  { placeholder, active }: PickOptions<Item>,
): Promise<Answer<Item>> {
  const pick = window.createQuickPick<Item>();
  prepare(pick, place);
  pick.placeholder = placeholder;
  pick.matchOnDetail = true;
  pick.items = items;
  if (active !== undefined) pick.activeItems = [active];
  if (1 < place.step) pick.buttons = [QuickInputButtons.Back];
  return untilHidden<Item | typeof back>(pick, resolve => [
    pick.onDidTriggerButton(() => resolve(back)),
    pick.onDidAccept(() => {
      // Enter on an empty list chooses nothing.
      const [item] = pick.selectedItems;
      if (item !== undefined) resolve(item);
    }),
  ]);
}

/** At least one. */
export function pickSome<Item extends QuickPickItem>(
  place: Place,
  items: readonly Item[],
  placeholder: string,
): Promise<Answer<readonly Item[]>> {
  const pick = window.createQuickPick<Item>();
  prepare(pick, place);
  pick.placeholder = placeholder;
  pick.canSelectMany = true;
  pick.items = items;
  if (1 < place.step) pick.buttons = [QuickInputButtons.Back];
  return untilHidden<readonly Item[] | typeof back>(pick, resolve => [
    pick.onDidTriggerButton(() => resolve(back)),
    pick.onDidAccept(() => {
      if (0 < pick.selectedItems.length) resolve(pick.selectedItems);
    }),
  ]);
}

export function prepare(input: QuickInput, { title, step, totalSteps }: Place): void {
  input.title = title;
  if (1 < totalSteps) {
    input.step = step;
    input.totalSteps = totalSteps;
  }
  // Whoever looks the question up in another window finds the input again.
  input.ignoreFocusOut = true;
}

/** Shows an input until one of its listeners resolves it or the user leaves it. */
export function untilHidden<Value>(
  input: QuickInput,
  listen: (resolve: (value: Value | undefined) => void) => readonly Disposable[],
): Promise<Value | undefined> {
  return new Promise<Value | undefined>(resolve => {
    const finish = (value: Value | undefined): void => {
      resolve(value);
      listeners.dispose();
    };
    const listeners = Disposable.from(
      ...listen(finish),
      input.onDidHide(() => finish(undefined)),
      input,
    );
    input.show();
  });
}
