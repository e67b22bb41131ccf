using System.CommandLine;
using Vroegsignalering.Storage;
using Vroegsignalering.Testing.Storage;

namespace Vroegsignalering.Cli.Stores;

/// <summary><c>vroeg store dump</c>.</summary>
internal static class StoreDumpCommand
{
    private static readonly Argument<string> Store = StoreArguments.Store();
    private static readonly Option<string> Municipality = StoreArguments.Municipality();

    public static Command Create()
    {
        Command command = new(
            "dump",
            """
            Writes the state of a store as lines to compare: numbers, codes, and of what holds personal data a digest. Two stores with the same lines hold
            the same. A digest can be tried out by who knows the rest: keep the lines as carefully as the store.

            Examples:
              vroeg store dump out/vroeg.db --municipality 9901 > toestand.txt

            Exit codes: 0 done; 2 the call was wrong.
            """)
        {
            Store, Municipality,
        };
        command.SetAction(call => StoreArguments.With(call.GetRequiredValue(Store), async store =>
        {
            await using IUnitOfWork unit = await store.BeginAsync(StoreArguments.CodeOf(call.GetRequiredValue(Municipality)), UnitOfWorkKind.Read);
            foreach (string line in await StoreDump.OfAsync(unit))
            {
                call.InvocationConfiguration.Output.WriteLine(line);
            }

            return ExitCodes.Done;
        }));
        return command;
    }
}
