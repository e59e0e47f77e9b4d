#include "plugin/video/EncoderPipe.h"

#include "plugin/video/EncoderProgram.h"

#if ! JUCE_WINDOWS

#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

extern char** environ;

namespace galvani
{

namespace
{

constexpr int waitMilliseconds = 50;

/** A write into a pipe that nobody reads raises a signal that ends the whole host: it is held back on this thread, and
    taken away when it came from us. */
class NoBrokenPipe
{
public:
    NoBrokenPipe()
    {
        sigemptyset (&pipe);
        sigaddset (&pipe, SIGPIPE);
        sigset_t pending;
        sigpending (&pending);
        wasPending = sigismember (&pending, SIGPIPE) == 1;
        pthread_sigmask (SIG_BLOCK, &pipe, &before);
    }

    ~NoBrokenPipe()
    {
        sigset_t pending;
        sigpending (&pending);
        int signal = 0;
        if (! wasPending && sigismember (&pending, SIGPIPE) == 1)
            sigwait (&pipe, &signal);
        pthread_sigmask (SIG_SETMASK, &before, nullptr);
    }

    NoBrokenPipe (const NoBrokenPipe&) = delete;
    NoBrokenPipe& operator= (const NoBrokenPipe&) = delete;

private:
    sigset_t pipe {}, before {};
    bool wasPending = false;
};

} // namespace

EncoderPipe::EncoderPipe (const juce::StringArray& arguments, const juce::File& words, std::function<bool()> stop)
    : shouldStop (std::move (stop))
{
    const auto program = findEncoder().getFullPathName();
    if (program.isEmpty())
        return;
    int ends[2] {};
    if (::pipe (ends) != 0)
        return;
    for (const auto end : ends)
        ::fcntl (end, F_SETFD, FD_CLOEXEC);
    input = ends[1];
    ::fcntl (input, F_SETFL, O_NONBLOCK);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init (&actions);
    posix_spawn_file_actions_adddup2 (&actions, ends[0], STDIN_FILENO);
    posix_spawn_file_actions_addopen (&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen (&actions, STDERR_FILENO, words.getFullPathName().toRawUTF8(),
                                      O_WRONLY | O_CREAT | O_TRUNC, 0600);

    // What this thread holds back, and what the process of ours ignores, is not to be ffmpeg's way.
    posix_spawnattr_t attributes;
    posix_spawnattr_init (&attributes);
    sigset_t none, defaults;
    sigemptyset (&none);
    sigemptyset (&defaults);
    for (const auto signal : { SIGPIPE, SIGXFSZ })
        sigaddset (&defaults, signal);
    posix_spawnattr_setsigmask (&attributes, &none);
    posix_spawnattr_setsigdefault (&attributes, &defaults);
    posix_spawnattr_setflags (&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);

    std::vector<std::string> strings { "ffmpeg" };
    for (const auto& argument : arguments)
        strings.push_back (argument.toStdString());
    std::vector<char*> pointers;
    for (auto& string : strings)
        pointers.push_back (string.data());
    pointers.push_back (nullptr);

    pid_t started = 0;
    open = ::posix_spawn (&started, program.toRawUTF8(), &actions, &attributes, pointers.data(), environ) == 0;
    posix_spawn_file_actions_destroy (&actions);
    posix_spawnattr_destroy (&attributes);
    ::close (ends[0]);
    if (open)
        process = started;
}

EncoderPipe::~EncoderPipe()
{
    if (process != 0)
        ::kill (process, SIGKILL);
    close();
}

bool EncoderPipe::write (const void* data, size_t numBytes)
{
    const NoBrokenPipe noBrokenPipe;
    const auto* bytes = static_cast<const char*> (data);
    while (numBytes > 0)
    {
        const auto written = ::write (input, bytes, numBytes);
        if (written < 0 && (errno == EINTR || errno == EAGAIN))
        {
            pollfd room { input, POLLOUT, 0 };
            ::poll (&room, 1, waitMilliseconds);
            if (! isUnwanted())
                continue;
        }
        if (written <= 0)
        {
            close();
            return false;
        }
        bytes += written;
        numBytes -= static_cast<size_t> (written);
    }
    return true;
}

bool EncoderPipe::close()
{
    if (input >= 0)
        ::close (std::exchange (input, -1));
    open = false;
    const auto ended = std::exchange (process, 0);
    if (ended == 0)
        return false;
    int status = 0;
    for (;;)
    {
        const auto found = ::waitpid (ended, &status, WNOHANG);
        if (found == ended)
            return WIFEXITED (status) && WEXITSTATUS (status) == 0;
        if (found < 0 && errno == ECHILD)
            return true; // the host has taken its end away: what it said and made will tell
        if (found < 0 && errno != EINTR)
            return false;
        if (isUnwanted())
            ::kill (ended, SIGKILL);
        juce::Thread::sleep (waitMilliseconds / 10);
    }
}

bool EncoderPipe::isUnwanted() const { return shouldStop != nullptr && shouldStop(); }

} // namespace galvani

#endif
