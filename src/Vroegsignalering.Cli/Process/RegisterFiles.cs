using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Cli.Intake;

namespace Vroegsignalering.Cli.Process;

/// <summary>Reads case registers that a manifest names.</summary>
internal static class RegisterFiles
{
    /// <summary>The cases of all files; of two with one number that of the last file in the manifest holds.</summary>
    public static CaseHistory[] Read(IEnumerable<(string Path, string Source)> files, List<Diagnostic> findings)
    {
        SortedDictionary<string, CaseHistory> cases = new(StringComparer.Ordinal);
        foreach ((string path, string source) in files)
        {
            using FileStream stream = SignalFiles.Open(path);
            CaseRegister register = CaseRegisterFile.Read(stream, source);
            if (!register.IsRead || register.SetAside.Count > 0)
            {
                throw new CallException($"{source} has {register.Diagnostics.Count} lines that cannot be used, so what happened in those cases would be lost. See 'vroeg case check {source}', repair it and try again.");
            }

            findings.AddRange(register.Diagnostics);
            foreach (CaseHistory history in register.Cases)
            {
                if (!cases.TryAdd(history.Id, history))
                {
                    cases[history.Id] = history;
                    findings.Add(CliDiagnostics.CaseInTwoRegisters.At(source));
                }
            }
        }

        return [.. cases.Values];
    }

    /// <summary>Whether it is no case but one signal that ended by itself, such as of somebody who is no resident. It is in the register so that
    /// nothing is lost and its term of keeping runs.</summary>
    public static bool IsOneSignal(SignalCase signalCase) => signalCase is { IsOpen: false, MatchedOn: null, PickedUpOn: null, Signals.Count: 1, Attempts.Count: 0 };
}
