using Vroegsignalering.Cases.Files;

namespace Vroegsignalering.Cli.Retention;

/// <summary>Reads a case register for the commands that look at it.</summary>
internal static class RegisterInput
{
    /// <summary>Reads the register and tells what is wrong with it.</summary>
    /// <exception cref="CallException">It cannot be read or is no register.</exception>
    public static CaseRegister Read(string path, TextWriter error)
    {
        CaseRegister register;
        try
        {
            using FileStream file = File.OpenRead(path);
            register = CaseRegisterFile.Read(file, Path.GetFileName(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot read '{path}'.");
        }

        foreach (Diagnostic finding in register.Diagnostics)
        {
            error.WriteLine($"{finding} {finding.Code.Remedy.English}");
        }

        return register.IsRead ? register : throw new CallException($"'{path}' is no case register.");
    }
}
